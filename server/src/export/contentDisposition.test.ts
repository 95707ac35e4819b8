import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition } from './contentDisposition.ts';

describe('the header that names a download', () => {
  it('given a German name, when the header is made, then it is there in ASCII and in full', () => {
    expect(contentDisposition('2026-11-24_Fußgänger-Ömer_Ergebnisse.docx')).toBe(
      'attachment; filename="2026-11-24_Fussgaenger-Oemer_Ergebnisse.docx"; ' +
        "filename*=UTF-8''2026-11-24_Fu%C3%9Fg%C3%A4nger-%C3%96mer_Ergebnisse.docx",
    );
  });

  it('given letters without an ASCII form, when the header is made, then the full name keeps them', () => {
    const header = contentDisposition('Čeština_العمل.csv');
    expect(header).toContain('filename="Cestina______.csv"');
    expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/u.exec(header)?.[1] ?? '')).toBe('Čeština_العمل.csv');
  });

  it('given any name, when the header is made, then the name cannot break out of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(contentDisposition(name)).toMatch(
          /^attachment; filename="[\w.-]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/u,
        );
      }),
    );
  });
});
