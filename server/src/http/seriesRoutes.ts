import { randomUUID } from 'node:crypto';
import type { Actor } from '@gehoer/shared/domain/actor.ts';
import type { Envelope } from '@gehoer/shared/domain/command.ts';
import { EMPTY_PROFILE } from '@gehoer/shared/domain/plan.ts';
import { Profile } from '@gehoer/shared/domain/profile.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { ARBEITSPLATTFORM } from '@gehoer/shared/domain/templates/arbeitsplattform.ts';
import type { Account } from '@gehoer/shared/protocol/http.ts';
import type { Receipt } from '@gehoer/shared/protocol/messages.ts';
import { NewSeries, NewWorkshop } from '@gehoer/shared/protocol/newSeries.ts';
import { Router } from 'express';
import * as v from 'valibot';
import type { SeriesStore, WorkshopEntry } from '../store/seriesStore.ts';
import { bodyOf } from './bodyOf.ts';
import { planEvening } from './planEvening.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';
import { seriesSummary, workshopSummary, type StateOf } from './workshopSummary.ts';

/** Carries out a command, once however often it is sent. */
export type Execute = (workshopId: string, actor: Actor, envelope: Envelope) => Promise<Receipt>;

export interface SeriesDeps {
  readonly series: SeriesStore;
  readonly staff: StaffOnly;
  readonly execute: Execute;
  readonly stateOf: StateOf;
}

/** What a series starts from before anybody has chosen anything. */
const TEMPLATE: Profile = { ...EMPTY_PROFILE, eventLabel: ARBEITSPLATTFORM.eventLabel };

/**
 * The series and their evenings. Planning goes through the same command as everything else; an evening is listed
 * only after its plan is on disk, so a list never names one that is not there.
 */
export const seriesRoutes = ({ series, staff, execute, stateOf }: SeriesDeps): Router => {
  const router = Router();

  const plan = async (account: Account, workshopId: string, profile: Profile): Promise<RefusalCode | null> => {
    const envelope = { commandId: randomUUID(), name: 'planWorkshop', input: planEvening(profile) };
    const receipt = await execute(workshopId, { kind: 'staff', id: account.id }, envelope);
    // Planned already by a request that was cut off before the evening was listed.
    return receipt.ok || receipt.refused === 'duplicateId' ? null : receipt.refused;
  };

  /** What a further evening starts from: the evening before, on another day. */
  const latestProfile = async (workshops: readonly WorkshopEntry[]): Promise<Profile> => {
    const latest = workshops.at(-1);
    return latest ? { ...(await stateOf(latest.id)).profile, date: '' } : TEMPLATE;
  };

  router.get(
    '/series',
    staff(async (_request, response) => {
      const all = await series.list();
      response.json(await Promise.all(all.map((each) => seriesSummary(each, stateOf))));
    }),
  );

  router.post(
    '/series',
    staff(async (request, response, account) => {
      const body = bodyOf(NewSeries, request, response);
      if (!body) return;
      const { id = randomUUID(), title, actionFields = ARBEITSPLATTFORM.actionFields, ...settings } = body;
      const known = await series.find(id);
      if (known) return void response.json(await seriesSummary(known, stateOf));
      const workshopIds = actionFields.map(() => randomUUID());
      for (const [index, workshopId] of workshopIds.entries()) {
        const profile = v.parse(Profile, { ...TEMPLATE, ...settings, actionField: actionFields[index] });
        const refused = await plan(account, workshopId, profile);
        if (refused) return refuse(response, refused);
      }
      const created = await series.create({ id, title }, workshopIds);
      response.status(201).json(await seriesSummary(created, stateOf));
    }),
  );

  router.post(
    '/series/:id/workshops',
    staff(async (request, response, account) => {
      const body = bodyOf(NewWorkshop, request, response);
      if (!body) return;
      const { id = randomUUID(), ...settings } = body;
      const found = await series.find(String(request.params['id']));
      if (!found) return refuse(response, 'unknownSeries');
      const known = await series.workshop(id);
      if (known) return void response.json(await workshopSummary(known, stateOf));
      const profile = v.parse(Profile, { ...(await latestProfile(found.workshops)), ...settings });
      const refused = await plan(account, id, profile);
      if (refused) return refuse(response, refused);
      const added = await series.addWorkshop(found.id, id);
      if (!added) return refuse(response, 'unknownSeries');
      response.status(201).json(await workshopSummary(added, stateOf));
    }),
  );

  return router;
};
