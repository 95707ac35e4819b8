import { emptyWorkshop, erasedBy, evolve } from '@gehoer/shared/domain/workshop.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import { expect } from 'vitest';
import { boardFlaws } from '../../shared/test/boardFlaws.ts';
import { SOUND, World, type Parts } from './world.ts';

const STEPS = 300;

const cardsMade = (world: World): string[] =>
  world.disk.facts.flatMap((fact) => (fact.type === 'cardPosted' || fact.type === 'cardEntered' ? [fact.cardId] : []));

const acknowledgedCards = (world: World): string[] =>
  world.people.flatMap(({ acknowledged }) =>
    [...acknowledged.values()].flatMap(({ name, input }) =>
      name === 'postCard' || name === 'enterCard' ? [(input as { cardId: string }).cardId] : [],
    ),
  );

/** Texts of cards, also German ones, that somebody wrote and that were changed, withdrawn or erased afterwards. */
const goneTexts = ({ people, disk: { facts } }: World): string[] => {
  const goneSince = new Map(facts.map((fact) => [erasedBy(fact), fact.seq]));
  const writtenAt = new Map(facts.map(({ commandId, seq }) => [commandId, seq]));
  return people.flatMap(({ acknowledged }) =>
    [...acknowledged.values()].flatMap(({ commandId, input }) => {
      const { cardId, text } = input as { cardId?: string; text?: string };
      const isGone = (writtenAt.get(commandId) ?? Infinity) < (goneSince.get(cardId ?? '') ?? 0);
      return text !== undefined && isGone ? [text] : [];
    }),
  );
};

/** What phones have voted last, by ballot: the last of their votes that was acknowledged counts, and nothing else. */
const lastVotes = ({ phones }: World) =>
  new Map(
    phones.flatMap(({ ballots, acknowledged }) =>
      [...ballots].flatMap(([roundId, { id, casts }]) => {
        const last = casts.findLast(({ commandId }) => acknowledged.has(commandId));
        return last ? [[id, { roundId, dots: last.dots }] as const] : [];
      }),
    ),
  );

/** Every result, with what the ballots of that moment say. */
const results = ({ workshopId, disk: { facts } }: World) =>
  facts.flatMap((fact, index) => {
    if (fact.type !== 'dotsCounted') return [];
    const { ballots } = evolve(emptyWorkshop(workshopId), facts.slice(0, index), index);
    const cast = [...ballots.values()].filter(({ roundId, dots }) => roundId === fact.roundId && dots.length > 0);
    const given = cast.flatMap(({ dots }) => dots);
    const totals = fact.totals.map(({ clusterId }) => ({
      clusterId,
      count: given.filter((each) => each.clusterId === clusterId).length,
    }));
    return [{ said: { ballots: fact.ballots, totals: fact.totals }, is: { ballots: cast.length, totals } }];
  });

/** Plays one seeded evening to its end and checks everything that must hold. Throws if anything does not. */
export const playEvening = async (seed: number, parts: Parts = SOUND): Promise<void> => {
  const world = new World(seed, parts);
  await world.open();
  for (let step = 0; step < STEPS; step += 1) await world.step();
  await world.heal();

  expect(world.bugs, 'bugs').toEqual([]);
  expect(world.leaks, 'leaks').toEqual([]);
  const state = await world.state();
  const { facts } = world.disk;
  for (const { viewer, live } of world.people) {
    expect(live.store.getState().replica.confirmed, `replica of a ${viewer}`).toEqual(viewFor(state, viewer));
  }
  const made = cardsMade(world);
  expect(new Set(made).size, 'cards made once').toBe(made.length);
  for (const cardId of acknowledgedCards(world)) expect(made, 'acknowledged cards are there').toContain(cardId);
  const votes = new Map([...state.ballots].map(([id, { roundId, dots }]) => [id, { roundId, dots }]));
  expect(votes, 'ballots count once, as they were last').toEqual(lastVotes(world));
  for (const { said, is } of results(world)) expect(said, 'what was counted').toEqual(is);
  const carriedOut = new Set(facts.map(({ commandId }) => commandId));
  const runs = facts.filter(({ commandId }, index) => commandId !== facts[index - 1]?.commandId);
  expect(runs.length, 'commands carried out once').toBe(carriedOut.size);
  for (const { refused } of world.people) {
    for (const commandId of refused.keys())
      expect(carriedOut, 'refused means nothing changed').not.toContain(commandId);
  }
  expect(boardFlaws(state), 'cards and copies that are where they must not be').toEqual([]);
  expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1));
  expect(evolve(emptyWorkshop(state.id), facts, facts.length), 'the log tells the state').toEqual(state);
  const log = JSON.stringify(facts);
  for (const text of goneTexts(world)) expect(log, 'texts taken back').not.toContain(text);
  for (const device of ['"a"', '"b"', '"c"']) expect(log, 'no author').not.toContain(device);
};
