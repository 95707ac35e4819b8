import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, partsOf } from '../../test/fixtures/docxParts.ts';
import { after, atRound, plannedEvening, ROUND_IDS, uuid, withCards } from '../../test/fixtures/workshop.ts';
import { guard } from './cellGuard.ts';
import { renderCsv } from './csv.ts';
import { renderDocx } from './docx.ts';
import { parseEvening, renderJson } from './json.ts';
import { resultsOf } from './results.ts';

const [FIRST] = ROUND_IDS;
const [CLUB, TOWN, GONE] = [uuid(0x201), uuid(0x202), uuid(0x203)] as const;
const groups = [
  { id: CLUB, name: { de: '=Verein', en: 'Club' } },
  { id: TOWN, name: { de: 'Verwaltung' } },
];
const asking = (): Workshop =>
  after(withCards(atRound(plannedEvening(), FIRST, 'collecting'), FIRST, [{ text: 'Mehr Bänke' }]), {
    type: 'profileChanged',
    changes: { selfLabels: { asked: true, groups } },
  });
const counts: GroupCount[] = [
  { groupId: TOWN, count: 11 },
  { groupId: CLUB, count: 6 },
  { groupId: GONE, count: 5 },
  { groupId: null, count: 7 },
];
const named = (language: 'de' | 'en') =>
  resultsOf(asking(), { language, counts }).people.map(({ name, count }) => [name.text, name.language, count]);

describe('who was there, in the results', () => {
  it('SELF-10 given counts, when the report is made, then groups stand by name, and not those that were taken away', () => {
    expect(named('de')).toEqual([
      ['Verwaltung', 'de', 11],
      ['=Verein', 'de', 6],
      ['weitere Gruppen zusammen', 'de', 7],
    ]);
    expect(named('en')[1]).toEqual(['Club', 'en', 6]);
    expect(resultsOf(asking(), { language: 'de' }).people).toEqual([]);
  });

  it('SELF-10 given counts, when the document is made, then they are a table that says what it is worth; else none', async () => {
    const textsOf = async (some: readonly GroupCount[]): Promise<string[]> => {
      const parts = partsOf(await renderDocx(resultsOf(asking(), { language: 'de', counts: some })));
      return paragraphsOf(parts['word/document.xml'] ?? '').map(({ text }) => text);
    };
    const texts = await textsOf(counts);
    const at = texts.indexOf('Wer da war');
    expect(texts.slice(at + 1, at + 5)).toEqual(['Gruppe', 'Personen', 'Verwaltung', '11']);
    expect(texts.some((text) => text.includes('Gruppen unter 5 Personen'))).toBe(true);
    expect(await textsOf([])).not.toContain('Wer da war');
  });

  it('SELF-10 given counts, when the table is made, then they are rows of their own, guarded, behind all cards', () => {
    const lines = renderCsv(resultsOf(asking(), { language: 'de', counts })).split('\r\n');
    expect(lines[1]).toContain('Mehr Bänke');
    expect(lines.slice(2, 5).map((line) => line.split(';').slice(9, 18).join(';'))).toEqual([
      '"";"Gruppe im Raum";"Verwaltung";"Deutsch";"";"";"";11;""',
      `"";"Gruppe im Raum";"${guard('=Verein')}";"Deutsch";"";"";"";6;""`,
      '"";"Gruppe im Raum";"weitere Gruppen zusammen";"Deutsch";"";"";"";7;""',
    ]);
  });

  it('SELF-10 given counts, when all is written as JSON, then they stand apart from the evening, which can be rebuilt', () => {
    const json = renderJson(asking(), counts);
    expect((JSON.parse(json) as { people: unknown }).people).toEqual(counts.filter(({ groupId }) => groupId !== GONE));
    expect(parseEvening(json)).toEqual(parseEvening(renderJson(asking())));
  });

  it.each([
    ['a number below five', [{ groupId: TOWN, count: 4 }]],
    ['a group twice', [counts[0], counts[0]]],
    ['a group of nobody', [{ groupId: GONE, count: 5 }]],
  ])('RES-11 given a JSON with %s, when it is read, then it is refused', (_what, people) => {
    const json = JSON.stringify({ ...(JSON.parse(renderJson(asking())) as object), people });
    expect(() => parseEvening(json)).toThrow();
  });
});
