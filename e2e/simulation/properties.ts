import { evolve, emptyWorkshop, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import { expect } from 'vitest';
import { SOUND, World, type Parts } from './world.ts';

const STEPS = 300;

const cardsPosted = (world: World): string[] =>
  world.disk.facts.flatMap((fact) => (fact.type === 'cardPosted' ? [fact.cardId] : []));

const inBoth = (state: Workshop): string[] =>
  [...state.cards.values()].flatMap(({ id, roundId, place }) =>
    place.clusterId === null || state.clusters.get(place.clusterId)?.roundId === roundId ? [] : [id],
  );

const acknowledgedCards = (world: World): string[] =>
  world.phones.flatMap(({ acknowledged }) =>
    [...acknowledged.values()].flatMap(({ name, input }) =>
      name === 'postCard' ? [(input as { cardId: string }).cardId] : [],
    ),
  );

const goneTexts = (world: World): string[] => {
  const withdrawn = new Set(world.disk.facts.flatMap((fact) => (fact.type === 'cardWithdrawn' ? [fact.cardId] : [])));
  const edited = new Set(world.disk.facts.flatMap((fact) => (fact.type === 'cardEdited' ? [fact.cardId] : [])));
  return world.phones.flatMap(({ cards }) =>
    cards.filter(({ id }) => withdrawn.has(id) || edited.has(id)).map(({ text }) => text),
  );
};

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
  const posted = cardsPosted(world);
  expect(new Set(posted).size, 'cards posted once').toBe(posted.length);
  for (const cardId of acknowledgedCards(world)) expect(posted, 'acknowledged cards are there').toContain(cardId);
  const carriedOut = new Set(facts.map(({ commandId }) => commandId));
  const runs = facts.filter(({ commandId }, index) => commandId !== facts[index - 1]?.commandId);
  expect(runs.length, 'commands carried out once').toBe(carriedOut.size);
  for (const { refused } of world.people) {
    for (const commandId of refused.keys())
      expect(carriedOut, 'refused means nothing changed').not.toContain(commandId);
  }
  expect(inBoth(state), 'cards in a cluster that is not there').toEqual([]);
  expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1));
  expect(evolve(emptyWorkshop(state.id), facts, facts.length), 'the log tells the state').toEqual(state);
  const log = JSON.stringify(facts);
  for (const text of goneTexts(world)) expect(log, 'texts taken back').not.toContain(text);
  for (const device of ['"a"', '"b"', '"c"']) expect(log, 'no author').not.toContain(device);
};
