import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { openRounds } from './evening.ts';
import type { Random } from './random.ts';

const PHASES = ['waiting', 'collecting', 'collecting', 'sorting', 'sorting', 'closed'] as const;
const HIDE = { reason: 'other' } as const;

/** Words the room must never be sent. */
export const SECRET_FIELD = 'Feld';

/** A command with its input, not yet sent. */
export type Wish = { readonly [Name in CommandName]: readonly [Name, CommandInput<Name>] }[CommandName];

/** Where the board of the round of now stands ready, a poll is what a team often wants. */
const pollWish = ({ programme, rounds, clusters }: Workshop, random: Random): Wish | undefined => {
  const round = rounds.get(programme.current);
  const isReady = round?.revealed && round.phase !== 'dots' && clusters.size > 0;
  if (!isReady || !random.chance(0.8)) return undefined;
  const perPerson = random.chance(0.8) ? 3 : 1 + random.below(4);
  return ['openDots', { roundId: round.id, perPerson, perCluster: 1 }];
};

/** What one of the team may want next, chosen by chance from what there is; sometimes it is impossible. */
export const teamWish = (state: Workshop, random: Random): Wish | undefined => {
  const roundId = random.pick(openRounds(state)) ?? '';
  const cards = [...state.cards.values()].filter((card) => card.roundId === roundId);
  const cardId = random.pick(cards)?.id ?? '';
  const cardIds = cards.map(({ id }) => id).filter(() => random.chance(0.3));
  const clusterId = random.pick([...state.clusters.keys()]) ?? '';
  const other = random.pick([...state.clusters.keys()]) ?? '';
  const step = random.pick(state.programme.steps.slice(0, -1));
  const stepId = step?.id ?? '';
  const phase = step?.kind === 'round' ? (random.pick(PHASES) ?? 'waiting') : null;
  const entered = random.pick(cards.filter((card) => card.entered))?.id ?? cardId;
  const kind = random.chance(0.7) ? ('card' as const) : ('note' as const);
  const language = 'ar' as const;
  const wishes: Wish[] = [
    ['moveTo', { stepId, phase }],
    ['moveTo', { stepId, phase }],
    ['moveTo', { stepId: state.programme.current, phase: 'sorting' }],
    ['createCluster', { clusterId: random.uuid(), roundId, cardIds }],
    ['createCluster', { clusterId: random.uuid(), roundId, cardIds }],
    ['moveCards', { cardIds, clusterId: random.chance(0.8) ? clusterId : null, before: null }],
    ['moveCards', { cardIds, clusterId, before: random.pick(cards)?.id ?? null }],
    ['moveCards', { cardIds, clusterId: PARKED, before: null }],
    ['nameCluster', { clusterId, heading: `Thema ${String(random.below(99))}` }],
    ['draftStatement', { clusterId, statement: `Wir wollen ${String(random.below(99))}.` }],
    ['mergeClusters', { clusterId, into: other }],
    ['dissolveCluster', { clusterId }],
    ['orderCluster', { clusterId, before: other }],
    ['stackCards', { cardIds, onto: cardId }],
    ['stackCards', { cardIds, onto: cardId }],
    ['unstackCards', { cardIds }],
    ['copyCard', { copyId: random.uuid(), cardId, clusterId }],
    ['copyCard', { copyId: random.uuid(), cardId, clusterId }],
    ['removeCopy', { copyId: random.pick([...state.copies.keys()]) ?? '' }],
    ['markCard', { cardId, marks: { quote: random.chance(0.5), field: `${SECRET_FIELD} ${random.uuid()}` } }],
    ['enterCard', { cardId: random.uuid(), roundId, kind, text: `Papier ${random.uuid()}`, language, table: 77 }],
    ['correctCard', { cardId: entered, text: `Berichtigt ${random.uuid()}`, language }],
    ['translateCard', { cardId, text: `Deutsch ${random.uuid()}`, translator: 'machine' }],
    ['hideCard', { cardId, ...HIDE }],
    ['showCard', { cardId }],
    ['eraseCard', { cardId, ...HIDE }],
    ['checkCards', { cardIds }],
    ['changeProfile', { changes: { checkCards: random.chance(0.3) } }],
    ['setStage', { stage: { focus: { on: 'card', id: cardId }, held: random.chance(0.2) } }],
  ];
  return pollWish(state, random) ?? random.pick(wishes);
};
