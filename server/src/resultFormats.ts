import { renderCsv } from './export/csv.ts';
import { renderDocx } from './export/docx.ts';
import { fileNameOf } from './export/fileName.ts';
import { renderJson } from './export/json.ts';
import { resultsOf } from './export/results.ts';
import type { WriteResults } from './http/resultRoutes.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The formats results come in, by the ending of their files. */
export const RESULT_FORMATS: ReadonlyMap<string, WriteResults> = new Map<string, WriteResults>([
  [
    'docx',
    async (workshop, language, counts) => {
      const report = resultsOf(workshop, { language, counts });
      return { name: fileNameOf(report, 'docx'), type: WORD, content: await renderDocx(report) };
    },
  ],
  [
    'csv',
    (workshop, language, counts) => {
      const report = resultsOf(workshop, { language, counts });
      return { name: fileNameOf(report, 'csv'), type: 'text/csv; charset=utf-8', content: renderCsv(report) };
    },
  ],
  [
    'json',
    (workshop, language, counts) => {
      const report = resultsOf(workshop, { language, counts });
      return { name: fileNameOf(report, 'json'), type: 'application/json', content: renderJson(workshop, counts) };
    },
  ],
]);
