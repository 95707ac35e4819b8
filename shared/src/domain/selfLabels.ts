import * as v from 'valibot';
import { Id } from './command.ts';
import { LANGUAGES } from './languages.ts';

/** Fewest people of whom anything is told; a smaller number could point to somebody in the room. */
export const FEWEST_SHOWN = 5;
/** More groups make each of them so small that none is shown. */
export const MAX_GROUPS = 12;
export const MAX_GROUP_NAME = 60;

const Name = v.partial(v.strictObject(v.entriesFromList(LANGUAGES, v.pipe(v.string(), v.maxLength(MAX_GROUP_NAME)))));
const Group = v.strictObject({ id: Id, name: Name });
/** A part of the public that an evening invites. */
export type Group = v.InferOutput<typeof Group>;

const idsDiffer = (groups: Group[]): boolean => new Set(groups.map(({ id }) => id)).size === groups.length;

/**
 * Whether phones ask "Ich bin heute hier als …", and the answers they offer. Asked only where somebody of the team
 * has switched it on (data protection by default, Art. 25 (2) GDPR).
 */
export const SelfLabels = v.strictObject({
  asked: v.boolean(),
  groups: v.pipe(v.array(Group), v.maxLength(MAX_GROUPS), v.check(idsDiffer)),
});
export type SelfLabels = v.InferOutput<typeof SelfLabels>;

export const NOT_ASKED: SelfLabels = Object.freeze({ asked: false, groups: [] });

/** How many people have named a group. The id is null for several groups together, each too small to be told. */
export const GroupCount = v.strictObject({
  groupId: v.nullable(Id),
  count: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_SHOWN)),
});
export type GroupCount = v.InferOutput<typeof GroupCount>;

/** The group each device has named. */
type Choices = ReadonlyMap<string, string>;

/**
 * Counts who has named which group, in the order of the groups. Only groups of five and more are told; smaller ones
 * together, if they are five; nothing is told of the rest, and no total from which it would follow.
 * @param groups those that are offered now; others are not counted
 */
export const countGroups = (choices: Choices, groups: readonly Group[]): GroupCount[] => {
  const named = [...choices.values()];
  const counts = groups.map(({ id }) => ({ groupId: id, count: named.filter((each) => each === id).length }));
  const shown = counts.filter(({ count }) => count >= FEWEST_SHOWN);
  const rest = counts.reduce((sum, { count }) => sum + (count < FEWEST_SHOWN ? count : 0), 0);
  return rest >= FEWEST_SHOWN ? [...shown, { groupId: null, count: rest }] : shown;
};

/**
 * Whether it is time to count anew: once five devices say something else than when it was counted last. Whoever
 * compares two counts then never sees what a single person has done in between.
 */
export const isCountDue = (now: Choices, counted: Choices): boolean => {
  const devices = new Set([...now.keys(), ...counted.keys()]);
  return [...devices].filter((device) => now.get(device) !== counted.get(device)).length >= FEWEST_SHOWN;
};

/** People in counts, all together. */
const people = (counts: readonly GroupCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/**
 * Whether a count may take the place of one of which nobody knows any more who was in it: once as many people are in
 * it, and five of those that are told have changed, so that the two together do not tell of a single one.
 * @param before as it was told; empty if there was none
 */
export const mayReplace = (next: readonly GroupCount[], before: readonly GroupCount[]): boolean => {
  if (before.length === 0) return true;
  const ids = new Set([...next, ...before].map(({ groupId }) => groupId));
  const of = (counts: readonly GroupCount[], id: string | null): number =>
    counts.find(({ groupId }) => groupId === id)?.count ?? 0;
  const changed = [...ids].reduce((sum, id) => sum + Math.abs(of(next, id) - of(before, id)), 0);
  return people(next) >= people(before) && changed >= FEWEST_SHOWN;
};
