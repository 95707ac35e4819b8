import fc from 'fast-check';
import type { Actor } from '../src/domain/actor.ts';
import { HIDE_REASONS } from '../src/domain/card.ts';
import { BoardChange } from '../src/domain/boardChange.ts';
import type { CommandInput, CommandName } from '../src/domain/commands.ts';
import { PARKED } from '../src/domain/place.ts';
import { isRefusal, type RefusalCode } from '../src/domain/refusals.ts';
import { ROUND_PHASES } from '../src/domain/round.ts';
import { inverse } from '../src/domain/undo.ts';
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '../src/domain/workshop.ts';
import * as v from 'valibot';
import { hash, keyOf, planned, round, uuid } from './evening.ts';
import { actorFor, judge } from './given.ts';

type Wish = Exclude<CommandName, 'planWorkshop' | 'revert'> | 'undo' | 'redo';

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

/** One thing that happened: a wish and what became of it. */
export interface Happening {
  readonly actor: Actor;
  readonly name: CommandName;
  readonly before: Workshop;
  readonly events: readonly WorkshopEvent[];
  readonly refused: RefusalCode | null;
  readonly after: Workshop;
}

const pick = <Item>(items: Iterable<Item>, number: number): Item | undefined => {
  const all = [...items];
  return all[number % Math.max(1, all.length)];
};

type Inputs = { readonly [Name in Exclude<Wish, 'undo' | 'redo'>]: (at: Choice) => CommandInput<Name> };

/** What the numbers of a throw choose from a state. Sometimes that is something that is not there. */
class Choice {
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

const INPUTS: Inputs = {
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

const WISHES = [...(Object.keys(INPUTS) as Wish[]), 'undo', 'redo'] as const;
/** The wishes that make and change boards, which need most of the turns to get anywhere. */
const BOARD_WISHES: readonly Wish[] = [
  ...['postCard', 'postCard', 'postCard', 'withdrawCard', 'createCluster', 'createCluster', 'moveCards', 'moveCards'],
  ...['moveCards', 'nameCluster', 'orderCluster', 'mergeClusters', 'dissolveCluster', 'hideCard', 'showCard'],
  ...['stackCards', 'stackCards', 'unstackCards', 'copyCard', 'removeCopy', 'markCard', 'enterCard', 'eraseCard'],
  ...['draftStatement', 'openDots', 'castBallot'],
  ...['undo', 'undo', 'undo', 'redo', 'redo', 'moveTo'],
] as Wish[];

const diceOf = (wishes: readonly Wish[]): fc.Arbitrary<Dice> =>
  fc.record({
    wish: fc.constantFrom(...wishes),
    editor: fc.constantFrom(0, 1),
    one: fc.nat(1000),
    two: fc.nat(1000),
    some: fc.array(fc.nat(1000), { maxLength: 4 }),
    text: fc.string({ unit: 'grapheme', maxLength: 8 }),
  });

/** A history of an evening in which everything happens. */
export const anyHistory = (length = 60): fc.Arbitrary<Dice[]> =>
  fc.array(diceOf([...WISHES, ...BOARD_WISHES, 'moveTo', 'moveTo']), { maxLength: length, size: 'max' });
/** A history of an evening on whose boards two editors work. */
export const boardHistory = (length = 60): fc.Arbitrary<Dice[]> =>
  fc.array(diceOf(BOARD_WISHES), { maxLength: length, size: 'max' });

const isBoardChange = (event: WorkshopEvent): event is BoardChange => v.is(BoardChange, event);

/** What can be taken back of what followed from a wish: all of it, or nothing (what has been erased is gone). */
export const stepOf = (events: readonly WorkshopEvent[]): readonly BoardChange[] =>
  events.every(isBoardChange) ? events : [];

interface Desk {
  readonly done: (readonly BoardChange[])[];
  readonly undone: (readonly BoardChange[])[];
}

/** An evening that happens throw by throw. Two editors work on it; each has an undo and a redo of their own. */
export class History {
  state: Workshop;
  #turn = 0;
  readonly #desks: readonly [Desk, Desk] = [
    { done: [], undone: [] },
    { done: [], undone: [] },
  ];

  constructor(...facts: readonly WorkshopEvent[]) {
    const begun = facts.length > 0 ? facts : [planned({ cardLimit: null, tableLimit: null })];
    this.state = evolve(emptyWorkshop('evening'), begun, begun.length);
  }

  /** Something happens, or is tried in vain. */
  happen(dice: Dice): Happening {
    this.#turn += 1;
    const desk = this.#desks[dice.editor];
    if (dice.wish === 'undo') return this.#revert(dice, desk.done, desk.undone);
    if (dice.wish === 'redo') return this.#revert(dice, desk.undone, desk.done);
    const input = INPUTS[dice.wish](new Choice(this.state, dice, uuid(0x1000 + this.#turn)));
    const happening = this.#judge(dice, dice.wish, input);
    const changes = stepOf(happening.events);
    if (changes.length > 0) {
      desk.done.push(changes);
      desk.undone.length = 0;
    }
    return happening;
  }

  #revert(dice: Dice, from: (readonly BoardChange[])[], to: (readonly BoardChange[])[]): Happening {
    const changes = inverse(from.pop() ?? []);
    const happening = this.#judge(dice, 'revert', { changes });
    if (!happening.refused && changes.length > 0) to.push(changes);
    return happening;
  }

  #judge({ editor }: Dice, name: CommandName, input: unknown): Happening {
    const before = this.state;
    const usual = actorFor(name);
    const actor: Actor = usual.kind === 'staff' ? { kind: 'staff', id: `editor-${editor}` } : usual;
    const decided = judge(before, name, input, { actor });
    const events = isRefusal(decided) ? [] : decided;
    this.state = evolve(before, events, before.seq + events.length);
    return { actor, name, before, events, refused: isRefusal(decided) ? decided.refused : null, after: this.state };
  }
}
