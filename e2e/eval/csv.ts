/**
 * Reads a CSV text (RFC 4180, comma, a heading line) into records by heading. A field in quotes may hold commas, line
 * breaks and doubled quotes. Rows of another length than the heading are left out.
 */
export const parseCsv = (text: string): Record<string, string>[] => {
  const rows: string[][] = [[]];
  const field = /(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu;
  for (const [, before = '', quoted, plain = ''] of text.matchAll(field)) {
    if (before.endsWith('\n')) rows.push([]);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
  }
  const [heading = [], ...others] = rows;
  return others
    .filter((row) => row.length === heading.length)
    .map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
};
