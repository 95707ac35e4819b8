import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import { Router } from 'express';
import type { SeriesStore } from '../store/seriesStore.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';

/** As what people have said they are there, as far as it is told to anybody. */
export type GroupCountsOf = (workshopId: string) => Promise<readonly GroupCount[]>;

export interface GroupDeps {
  readonly series: Pick<SeriesStore, 'workshop'>;
  readonly staff: StaffOnly;
  readonly groupCounts: GroupCountsOf;
}

/** The latest count of an evening, for the team: the same that stands in the results. */
export const groupRoutes = ({ series, staff, groupCounts }: GroupDeps): Router => {
  const router = Router();

  router.get(
    '/workshops/:id/groups',
    staff(async (request, response) => {
      const workshop = await series.workshop(String(request.params['id']));
      if (!workshop) return refuse(response, 'unknownWorkshop');
      response.json(await groupCounts(workshop.id));
    }),
  );

  return router;
};
