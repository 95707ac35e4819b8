import { HIDE_REASONS } from '../src/domain/card.ts';
import type { CommandInput, CommandName } from '../src/domain/commands.ts';
import { PARKED } from '../src/domain/place.ts';
import { ROUND_PHASES } from '../src/domain/round.ts';
import type { Workshop } from '../src/domain/workshop.ts';
import { hash, keyOf, round } from './evening.ts';

export type Wish = Exclude<CommandName, 'planWorkshop' | 'revert'> | 'undo' | 'redo';

/** One throw of the dice: what somebody wishes, and numbers that choose from what there is by then. */
export interface Dice {
  readonly wish: Wish;
  /** Which of the two editors. */
  readonly editor: 0 | 1;
  readonly one: number;
  readonly two: number;
  readonly some: readonly number[];
  readonly text: string;
}

const pick = <Item>(items: Iterable<Item>, number: number): Item | undefined => {
  const all = [...items];
  return all[number % Math.max(1, all.length)];
};

type Inputs = { readonly [Name in Exclude<Wish, 'undo' | 'redo'>]: (at: Choice) => CommandInput<Name> };

/** What the numbers of a throw choose from a state. Sometimes that is something that is not there. */
export class Choice {
  readonly state: Workshop;
  readonly dice: Dice;
  /** An id nobody has used yet. */
  readonly newId: string;

  constructor(state: Workshop, dice: Dice, newId: string) {
    this.state = state;
    this.dice = dice;
    this.newId = newId;
  }

  get step() {
    return pick(this.state.programme.steps, this.dice.one)!;
  }
  get roundId(): string {
    return pick(this.state.rounds.keys(), this.dice.one) ?? this.newId;
  }
  get cardId(): string {
    return pick(this.state.cards.keys(), this.dice.one) ?? this.newId;
  }
  get clusterId(): string {
    return pick(this.state.clusters.keys(), this.dice.two) ?? this.newId;
  }
  get otherClusterId(): string {
    return pick(this.state.clusters.keys(), this.dice.one) ?? this.newId;
  }
  get someCards(): string[] {
    const { roundId } = this.state.cards.get(this.cardId) ?? {};
    const ofRound = [...this.state.cards.values()].filter((card) => card.roundId === roundId).map(({ id }) => id);
    return this.dice.some.map((number) => pick(ofRound, number) ?? this.newId);
  }
  get language() {
    return this.dice.two % 2 ? ('ar' as const) : ('de' as const);
  }
}

export const INPUTS: Inputs = {
  changeProfile: ({ dice }) =>
    pick(
      [
        { changes: { cardsWhileCollecting: dice.two % 2 ? ('live' as const) : ('covered' as const) } },
        { changes: { wifi: { ssid: 'Saal', password: 'geheim' } } },
        { changes: { wifi: null, place: dice.text } },
        { changes: { checkCards: dice.two % 2 === 0 } },
      ],
      dice.one,
    )!,
  moveTo: ({ step, dice }) => ({
    stepId: step.id,
    phase: step.kind === 'round' ? ROUND_PHASES[dice.two % ROUND_PHASES.length]! : null,
  }),
  changeTalk: ({ step, dice }) => ({ stepId: step.id, speaker: dice.text, title: '' }),
  addStep: ({ step, newId, dice }) =>
    dice.two % 2
      ? { step: { id: newId, kind: 'round' }, round: round(newId), before: step.id }
      : { step: { id: newId, kind: 'break' }, round: null, before: step.id },
  removeStep: ({ step }) => ({ stepId: step.id }),
  changeQuestion: ({ roundId, dice, language }) => ({ roundId, version: 'plain', language, text: dice.text }),
  setRound: ({ roundId, dice }) => ({ roundId, mode: 'table', minutes: 1 + (dice.two % 90) }),
  extendTimer: ({ roundId, dice }) => ({ roundId, minutes: 1 + (dice.two % 90) }),
  postCard: ({ roundId, newId, dice, language }) => ({
    cardId: newId,
    roundId,
    text: `${dice.text} Karte ${newId}`,
    language,
    keyHash: hash(keyOf(newId)),
  }),
  editCard: ({ cardId, newId, language, dice }) => ({
    cardId,
    key: keyOf(dice.two % 5 ? cardId : newId),
    text: `geändert ${newId}`,
    language,
  }),
  withdrawCard: ({ cardId }) => ({ cardId, key: keyOf(cardId) }),
  createCluster: ({ newId, state, cardId, roundId, someCards }) => ({
    clusterId: newId,
    roundId: state.cards.get(cardId)?.roundId ?? roundId,
    cardIds: state.cards.size > 0 ? someCards : [],
  }),
  moveCards: ({ someCards, cardId, clusterId, dice }) => ({
    cardIds: [cardId, ...someCards],
    clusterId: dice.two % 6 ? (dice.two % 7 ? clusterId : PARKED) : null,
    before: dice.two % 3 ? (someCards[0] ?? null) : null,
  }),
  nameCluster: ({ clusterId, dice }) => ({ clusterId, heading: dice.text }),
  orderCluster: ({ clusterId, otherClusterId, dice }) => ({
    clusterId,
    before: dice.one % 3 ? otherClusterId : null,
  }),
  mergeClusters: ({ clusterId, otherClusterId }) => ({ clusterId, into: otherClusterId }),
  dissolveCluster: ({ clusterId }) => ({ clusterId }),
  hideCard: ({ cardId, dice }) => ({ cardId, reason: HIDE_REASONS[dice.two % HIDE_REASONS.length]! }),
  showCard: ({ cardId }) => ({ cardId }),
  checkCards: ({ someCards, cardId }) => ({ cardIds: [cardId, ...someCards] }),
  eraseCard: ({ cardId, dice }) => ({ cardId, reason: HIDE_REASONS[dice.two % HIDE_REASONS.length]! }),
  enterCard: ({ roundId, newId, dice, language }) => ({
    cardId: newId,
    roundId,
    kind: dice.two % 3 ? 'card' : 'note',
    text: `Papier ${newId}`,
    language,
    table: dice.two % 2 ? 1 + (dice.two % 9) : null,
  }),
  correctCard: ({ cardId, newId, language }) => ({ cardId, text: `berichtigt ${newId}`, language }),
  draftStatement: ({ clusterId, dice }) => ({ clusterId, statement: dice.text }),
  stackCards: ({ someCards, cardId }) => ({ cardIds: [cardId, ...someCards.slice(1)], onto: someCards[0] ?? cardId }),
  unstackCards: ({ someCards, cardId }) => ({ cardIds: [cardId, ...someCards] }),
  copyCard: ({ newId, cardId, clusterId }) => ({ copyId: newId, cardId, clusterId }),
  removeCopy: ({ state, dice, newId }) => ({ copyId: pick(state.copies.keys(), dice.one) ?? newId }),
  markCard: ({ cardId, dice }) => ({ cardId, marks: dice.two % 2 ? { quote: true } : { field: dice.text } }),
  translateCard: ({ cardId, dice }) => ({
    cardId,
    text: dice.text,
    translator: dice.two % 2 ? 'person' : 'machine',
  }),
  openDots: ({ roundId, dice }) => ({ roundId, perPerson: 1 + (dice.two % 3), perCluster: 1 }),
  castBallot: ({ state, roundId, newId, dice }) => {
    const ballotId = pick(state.ballots.keys(), dice.one) ?? newId;
    const id = dice.two % 2 ? ballotId : newId;
    const chosen = state.rounds.get(roundId)?.dots?.options.slice(0, dice.two % 3) ?? [];
    return {
      ballotId: id,
      roundId,
      keyHash: hash(keyOf(id)),
      key: keyOf(id),
      dots: chosen.map(({ clusterId }) => ({ clusterId, count: 1 })),
    };
  },
  setStage: ({ cardId, clusterId, dice }) => ({
    stage: {
      focus: dice.two % 2 ? { on: 'card', id: cardId } : { on: 'cluster', id: clusterId },
      held: dice.two % 3 === 0,
    },
  }),
};
