import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { unguard } from '../../server/src/export/cellGuard.ts';
import { parseEvening } from '../../server/src/export/json.ts';
import type { PreparedEvening } from './preparedEvening.ts';

/** A field of a CSV file (RFC 4180, semicolons): quoted with doubled quotation marks inside, or bare. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/gy;

const BYTE_ORDER_MARK = '\uFEFF';

/** The rows of a CSV file. @throws Error if it has no byte order mark, or ends within a field */
const rowsOf = (csv: string): string[][] => {
  if (!csv.startsWith(BYTE_ORDER_MARK)) throw new Error('no byte order mark');
  const content = csv.slice(BYTE_ORDER_MARK.length);
  const rows: string[][] = [[]];
  let end = 0;
  for (const [field, quoted, bare = '', separator] of content.matchAll(FIELD)) {
    if (end === content.length) break;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (separator === '\r\n') rows.push([]);
    end += field.length;
  }
  if (end !== content.length) throw new Error(`not a CSV file from character ${end} on`);
  return rows.filter((row) => row.length > 0);
};

/**
 * The texts of all paragraphs of a Word document, those in tables included, with their line breaks.
 * @param page any page: its XML parser reads the document
 * @throws Error if the document is no well-formed XML
 */
export const docxTexts = (page: Page, path: string): Promise<string[]> => {
  const part = unzipSync(readFileSync(path))['word/document.xml'];
  if (!part) throw new Error('not a Word document');
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    if (document.querySelector('parsererror')) throw new Error('not well-formed');
    const textOf = ({ localName, textContent }: Element): string =>
      localName === 'br' ? '\n' : localName === 't' ? textContent : '';
    return [...document.getElementsByTagNameNS('*', 'p')].map((paragraph) =>
      [...paragraph.getElementsByTagNameNS('*', '*')].map(textOf).join(''),
    );
  }, strFromU8(part));
};

/** The bytes of a file of results; of a Word document those of its parts, as no text can be found in packed ones. */
export const resultBytes = async (
  { organiser, links }: Pick<PreparedEvening, 'organiser' | 'links'>,
  format: 'json' | 'csv' | 'docx',
): Promise<Buffer> => {
  const response = await organiser.get(`/api/workshops/${links.id}/results.${format}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return Buffer.concat(format === 'docx' ? Object.values(unzipSync(bytes)) : [bytes]);
};

/** The cells of a column, without the head and without what guards them against spreadsheets. */
export const csvColumn = (path: string, name: string): string[] => {
  const [head = [], ...rows] = rowsOf(readFileSync(path, 'utf8'));
  const column = head.indexOf(name);
  if (column === -1) throw new Error(`no column ${name}`);
  return rows.map((row) => unguard(row[column] ?? ''));
};

export const jsonEvening = (path: string): Workshop => parseEvening(readFileSync(path, 'utf8'));
