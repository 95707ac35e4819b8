import { Envelope } from '@gehoer/shared/domain/command.ts';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import { Router } from 'express';
import type { SeriesStore } from '../store/seriesStore.ts';
import type { Address } from './address.ts';
import { bodyOf } from './bodyOf.ts';
import { refuse, statusOf } from './refuse.ts';
import type { Execute } from './seriesRoutes.ts';
import type { StaffOnly } from './staffOnly.ts';

export interface WorkshopDeps {
  readonly series: Pick<SeriesStore, 'workshop'>;
  readonly staff: StaffOnly;
  readonly address: Address;
  readonly execute: Execute;
  /** The key in the projector's link. */
  readonly wallKey: (workshopId: string) => string;
}

/** One evening: where it is found, and commands for those who have no socket, such as a script. */
export const workshopRoutes = ({ series, staff, address, execute, wallKey }: WorkshopDeps): Router => {
  const router = Router();

  router.get(
    '/workshops/:id',
    staff(async (request, response) => {
      const workshop = await series.workshop(String(request.params['id']));
      if (!workshop) return refuse(response, 'unknownWorkshop');
      const links: WorkshopLinks = {
        ...workshop,
        joinUrl: address.joinUrl(workshop.code, request.host),
        wallUrl: address.wallUrl(workshop.id, wallKey(workshop.id), request.host),
      };
      response.json(links);
    }),
  );

  router.post(
    '/workshops/:id/commands',
    staff(async (request, response, account) => {
      const workshop = await series.workshop(String(request.params['id']));
      if (!workshop) return refuse(response, 'unknownWorkshop');
      const envelope = bodyOf(Envelope, request, response);
      if (!envelope) return;
      const receipt = await execute(workshop.id, { kind: 'staff', id: account.id }, envelope);
      response.status(receipt.ok ? 200 : statusOf(receipt.refused)).json(receipt);
    }),
  );

  return router;
};
