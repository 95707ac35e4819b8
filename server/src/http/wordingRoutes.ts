import { isLanguage } from '@gehoer/shared/domain/languages.ts';
import { cleanWording, wordingProblem } from '@gehoer/shared/domain/wording.ts';
import { reviewTexts } from '@gehoer/shared/i18n/review.ts';
import { TextChange, type TextState } from '@gehoer/shared/protocol/wordings.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { Router } from 'express';
import type { Wordings } from '../store/wordings.ts';
import { bodyOf } from './bodyOf.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';

export interface WordingDeps {
  readonly wordings: Wordings;
  readonly staff: StaffOnly;
}

const REFUSALS = {
  empty: 'textEmpty',
  tooLong: 'textTooLong',
  missing: 'invalidValue',
  unknown: 'invalidValue',
} as const satisfies Record<string, RefusalCode>;

/** The state a change leads to, or why it cannot be. */
const stateAfter = async ({ language, id, own, confirmed }: TextChange): Promise<TextState | RefusalCode | null> => {
  const text = (await reviewTexts(language)).find((each) => each.id === id);
  if (!text) return null;
  const wording = own === null ? null : cleanWording(own);
  const german = text.german.map((each) => each.text);
  const problem = wording === null ? null : wordingProblem(wording, text.text, german);
  if (problem) return REFUSALS[problem.kind];
  const kept = wording === text.text ? null : wording;
  return { own: kept, confirmed: confirmed ? (kept ?? text.text) : null };
};

/** The texts of the phone in the place's own words: phones read them, the team changes them. */
export const wordingRoutes = ({ wordings, staff }: WordingDeps): Router => {
  const router = Router();

  router.get(
    '/wordings',
    staff(async (_request, response) => {
      response.json(await wordings.all());
    }),
  );

  router.post(
    '/wordings',
    staff(async (request, response) => {
      const change = bodyOf(TextChange, request, response);
      if (!change) return;
      const state = await stateAfter(change);
      if (state === null) return refuse(response, 'notFound');
      if (typeof state === 'string') return refuse(response, state);
      await wordings.set(change.language, change.id, state);
      response.json(state);
    }),
  );

  router.get('/wordings/:language', async (request, response) => {
    const { language } = request.params;
    if (!isLanguage(language)) return refuse(response, 'notFound');
    // Asked for anew each time, but sent only if something has changed since.
    response.set('Cache-Control', 'no-cache').json(await wordings.ownIn(language));
  });

  return router;
};
