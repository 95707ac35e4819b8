import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Suggestion } from '@gehoer/shared/protocol/http.ts';
import { Router } from 'express';
import type { Logger } from 'pino';
import type { SeriesStore } from '../store/seriesStore.ts';
import type { Translate } from '../translation/translator.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';

export interface TranslationDeps {
  readonly series: Pick<SeriesStore, 'workshop'>;
  readonly staff: StaffOnly;
  readonly stateOf: (workshopId: string) => Promise<Workshop>;
  /** The machine that suggests translations; null = there is none. */
  readonly translate: Translate | null;
  readonly logger: Pick<Logger, 'error'>;
}

/** Suggestions of a machine for the German text of a card, where one is set up. They change nothing by themselves. */
export const translationRoutes = ({ series, staff, stateOf, translate, logger }: TranslationDeps): Router => {
  const router = Router();

  router.get(
    '/translator',
    staff((_request, response) => {
      response.json({ isThere: translate !== null });
    }),
  );

  router.post(
    '/workshops/:id/cards/:cardId/suggestion',
    staff(async (request, response) => {
      if (!translate) return refuse(response, 'notFound');
      const workshop = await series.workshop(String(request.params['id']));
      if (!workshop) return refuse(response, 'unknownWorkshop');
      const card = (await stateOf(workshop.id)).cards.get(String(request.params['cardId']));
      if (!card || card.text === '') return refuse(response, 'unknownCard');
      try {
        const suggestion: Suggestion = { text: await translate(card.text, card.language) };
        response.json(suggestion);
      } catch (error) {
        logger.error({ err: error }, 'the translator did not translate');
        refuse(response, 'noTranslation');
      }
    }),
  );

  return router;
};
