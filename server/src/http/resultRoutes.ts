import { isLanguage, type Language } from '@gehoer/shared/domain/languages.ts';
import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { Router } from 'express';
import { contentDisposition } from '../export/contentDisposition.ts';
import type { SeriesStore } from '../store/seriesStore.ts';
import type { GroupCountsOf } from './groupRoutes.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';
import type { StateOf } from './workshopSummary.ts';

/** A finished file. */
interface ResultFile {
  /** With its ending. */
  readonly name: string;
  /** Such as text/csv; charset=utf-8. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Writes the results of an evening, for readers of a language, in one format. */
export type WriteResults = (
  workshop: Workshop,
  language: Language,
  counts: readonly GroupCount[],
) => Promise<ResultFile> | ResultFile;

export interface ResultDeps {
  readonly series: Pick<SeriesStore, 'workshop'>;
  readonly staff: StaffOnly;
  readonly stateOf: StateOf;
  readonly groupCounts: GroupCountsOf;
  /** By the ending of the file, such as docx. */
  readonly formats: ReadonlyMap<string, WriteResults>;
}

/** The results of an evening as files to save; `?language=en` chooses the words around the cards, German by default. */
export const resultRoutes = ({ series, staff, stateOf, groupCounts, formats }: ResultDeps): Router => {
  const router = Router();

  router.get(
    '/workshops/:id/results.:format',
    staff(async (request, response) => {
      const { id, format } = request.params;
      const write = formats.get(String(format));
      if (!write) return refuse(response, 'notFound');
      const workshop = await series.workshop(String(id));
      if (!workshop) return refuse(response, 'unknownWorkshop');
      const { language } = request.query;
      const [state, counts] = await Promise.all([stateOf(workshop.id), groupCounts(workshop.id)]);
      const file = await write(state, isLanguage(language) ? language : 'de', counts);
      response.set('Content-Disposition', contentDisposition(file.name)).type(file.type);
      response.send(typeof file.content === 'string' ? file.content : Buffer.from(file.content));
    }),
  );

  return router;
};
