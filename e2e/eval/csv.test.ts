import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('given quotes, commas and line breaks in fields, when a CSV text is read, then every field is as it was', () => {
  const text = 'id,text\n1,"a, ""b""\nc"\n2,\r\n3,ü\n';
  expect(parseCsv(text)).toEqual([
    { id: '1', text: 'a, "b"\nc' },
    { id: '2', text: '' },
    { id: '3', text: 'ü' },
  ]);
});
