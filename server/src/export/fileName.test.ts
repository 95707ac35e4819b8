import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedEvening } from '../../test/fixtures/workshop.ts';
import { fileNameOf } from './fileName.ts';
import { resultsOf } from './results.ts';

const nameOf = (profile: Parameters<typeof plannedEvening>[0]): string =>
  fileNameOf(resultsOf(plannedEvening(profile), { language: 'de' }), 'docx');

describe('the name of a file', () => {
  it('given day and field, when it is named, then it has both', () => {
    expect(nameOf({})).toBe('2026-11-24_Wohnen-Soziales_Ergebnisse.docx');
    expect(nameOf({ actionField: { de: 'Gemeinsam für Ältere & Jüngere!' } })).toBe(
      '2026-11-24_Gemeinsam-für-Ältere-Jüngere_Ergebnisse.docx',
    );
  });

  it('given no day or no field, when it is named, then they are left out or stood in for', () => {
    expect(nameOf({ date: '', actionField: {} })).toBe('Arbeitsplattform_Ergebnisse.docx');
    expect(nameOf({ date: '', actionField: { de: '///' }, eventLabel: '?' })).toBe('Ergebnisse.docx');
  });

  it('given any field, when it is named, then the name is valid on every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (de) => {
        const name = nameOf({ actionField: { de } });
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+\.docx$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
