import { type Groups, UNSORTED_ID } from './groups.ts';

/** What happened on the board since it was last drawn. */
export interface News {
  /** Cards that are new or lie elsewhere now: they are marked for a moment. */
  readonly cards: ReadonlySet<string>;
  /** What the team has just worked on: the page with it is shown. Cards that only arrived turn no page. */
  readonly focus: { readonly cardId: string } | { readonly groupId: string } | null;
}

export const NO_NEWS: News = { cards: new Set(), focus: null };

/** More changes at once are no news but another board: the reveal, a reconnect, a large undo. */
const MOST_NEWS = 12;

const placesOf = ({ clusters, unsorted }: Groups): Map<string, string> =>
  new Map([
    ...unsorted.map(({ id }): [string, string] => [id, UNSORTED_ID]),
    ...clusters.flatMap((group) => group.cards.map(({ id }): [string, string] => [id, group.id])),
  ]);

const headingsOf = ({ clusters }: Groups): Map<string, string> =>
  new Map(clusters.map(({ id, heading }) => [id, heading]));

/** Compares a board with itself a moment ago. Boards of different rounds have no news for each other. */
export const newsBetween = (before: Groups, after: Groups): News => {
  if (before.roundId !== after.roundId) return NO_NEWS;
  const [then, now] = [placesOf(before), placesOf(after)];
  const moved = [...now].filter(([id, place]) => then.has(id) && then.get(id) !== place).map(([id]) => id);
  const fresh = [...now.keys()].filter((id) => !then.has(id));
  if (moved.length + fresh.length > MOST_NEWS) return NO_NEWS;
  const headings = headingsOf(before);
  const named = [...headingsOf(after)].find(([id, heading]) => headings.get(id) !== heading)?.[0];
  if (moved.length + fresh.length === 0 && named === undefined) return NO_NEWS;
  const cardId = moved.at(-1);
  const group = named === undefined ? null : { groupId: named };
  return { cards: new Set([...fresh, ...moved]), focus: cardId === undefined ? group : { cardId } };
};
