import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { SeriesSummary, WorkshopSummary } from '@gehoer/shared/protocol/http.ts';
import type { Series, WorkshopEntry } from '../store/seriesStore.ts';

export type StateOf = (workshopId: string) => Promise<Workshop>;

/** One evening as a line of a list. */
export const workshopSummary = async (
  { id, position, code }: WorkshopEntry,
  stateOf: StateOf,
): Promise<WorkshopSummary> => {
  const state = await stateOf(id);
  const { actionField, date, startsAt, place } = state.profile;
  return {
    id,
    position,
    code,
    actionField,
    date,
    startsAt,
    place,
    cards: state.cards.size,
    begun: state.programme.current !== state.programme.steps[0]?.id,
    over: isEveningOver(state),
  };
};

/** A series with a line for each of its evenings. */
export const seriesSummary = async ({ workshops, ...series }: Series, stateOf: StateOf): Promise<SeriesSummary> => ({
  ...series,
  workshops: await Promise.all(workshops.map((entry) => workshopSummary(entry, stateOf))),
});
