import { isLegalPage, LegalChange, type LegalText } from '@gehoer/shared/protocol/legal.ts';
import { Router } from 'express';
import type { LegalTexts } from '../store/legalTexts.ts';
import { bodyOf } from './bodyOf.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';

export interface LegalDeps {
  readonly legal: LegalTexts;
  readonly staff: StaffOnly;
}

/** The texts of the pages about the law: anybody may read them, the team may change them. */
export const legalRoutes = ({ legal, staff }: LegalDeps): Router => {
  const router = Router();

  router.get('/legal/:page', async (request, response) => {
    const { page } = request.params;
    if (!isLegalPage(page)) return refuse(response, 'notFound');
    const answer: LegalText = { page, text: await legal.of(page) };
    response.json(answer);
  });

  router.post(
    '/legal',
    staff(async (request, response) => {
      const change = bodyOf(LegalChange, request, response);
      if (!change) return;
      await legal.set(change.page, change.text);
      const answer: LegalText = { page: change.page, text: await legal.of(change.page) };
      response.json(answer);
    }),
  );

  return router;
};
