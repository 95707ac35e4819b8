import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flawIn, paragraphsOf, partsOf, type WordParagraph } from '../../test/fixtures/docxParts.ts';
import { fullEvening } from '../../test/fixtures/fullEvening.ts';
import { richEvening } from '../../test/fixtures/richEvening.ts';
import {
  atRound,
  plannedEvening,
  ROUND_IDS,
  withCards,
  withCluster,
  withHidden,
} from '../../test/fixtures/workshop.ts';
import { renderDocx } from './docx.ts';
import { resultsOf } from './results.ts';

const [FIRST] = ROUND_IDS;

const render = async (workshop: Workshop) => {
  const parts = partsOf(await renderDocx(resultsOf(workshop, { language: 'de' })));
  const document = parts['word/document.xml'] ?? '';
  return { parts, document, paragraphs: paragraphsOf(document) };
};
const ofStyle = (paragraphs: readonly WordParagraph[], style: string): string[] =>
  paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);
const cardsIn = (paragraphs: readonly WordParagraph[]) => paragraphs.filter(({ style }) => style === 'Card');
const withText = (text: string, language: 'de' | 'ar' | 'fa' = 'de'): Workshop =>
  withCards(plannedEvening(), FIRST, [{ text, language }]);

describe('the structure of the document', () => {
  it('given an evening, when it is rendered, then rounds and clusters are headings of an outline', async () => {
    const { parts, paragraphs } = await render(fullEvening(30));
    expect(ofStyle(paragraphs, 'Title')).toEqual(['Ergebnisse: Arbeitsplattform']);
    const headings = ofStyle(paragraphs, 'Heading1');
    expect(headings).toHaveLength(9);
    expect(headings[5]).toBe('Runde 2: Welche Ziele haben wir für unsere Region in diesem Handlungsfeld?');
    expect(ofStyle(paragraphs, 'Heading2').slice(0, 4)).toEqual([
      '1.1 Bezahlbarer Wohnraum',
      '1.2 Nachbarschaft leben',
      '1.3 Noch ohne Überschrift',
      '1.4 Information, die alle verstehen',
    ]);
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/su);
  });

  it('given an evening, when it is rendered, then each table has exactly one row marked as its header', async () => {
    const { document } = await render(fullEvening(5));
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table);
    expect(tables).toHaveLength(8);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
    }
  });

  it('given an evening, when it is rendered, then language, title and author are set and pages are numbered', async () => {
    const { parts } = await render(plannedEvening());
    expect(parts['word/styles.xml']).toMatch(
      /<w:rPrDefault>.*<w:lang w:val="de-DE" w:bidi="ar-SA"\/>.*<\/w:rPrDefault>/su,
    );
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Ergebnisse – Arbeitsplattform – Wohnen/Soziales – 24. November 2026</dc:title>',
    );
    expect(parts['docProps/core.xml']).toMatch(/<dc:creator>Gehör<.*<cp:lastModifiedBy>Gehör</su);
    expect(parts['word/footer1.xml']).toMatch(/>PAGE<.*>NUMPAGES</su);
  });

  it('given an evening, when it is rendered, then every part is well-formed', async () => {
    const { parts } = await render(fullEvening(15));
    const xml = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/u.test(path));
    expect(xml.length).toBeGreaterThan(8);
    for (const [path, text] of xml) expect(flawIn(text), path).toBe('');
  });
});

describe('cards in the document', () => {
  it('RES-1 given 540 cards, when they are rendered, then each stands once, word for word, in one list', async () => {
    const workshop = fullEvening(135);
    const { paragraphs } = await render(workshop);
    const visible = [...workshop.cards.values()].filter(({ hidden }) => hidden === null).map(({ text }) => text);
    const cards = cardsIn(paragraphs);
    expect(cards.map(({ text }) => text).sort()).toEqual(visible.sort());
    expect(cards.every(({ isListed }) => isListed)).toBe(true);
  });

  it('given 540 cards, when they are rendered, then it takes less than a second of work', async () => {
    const report = resultsOf(fullEvening(135), { language: 'de' });
    const before = process.cpuUsage();
    await renderDocx(report);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('RES-3 given a hidden card, when the document is searched, then it is counted and not quoted', async () => {
    const written = withCards(plannedEvening(), FIRST, [{ text: 'bleibt' }, { text: 'Schimpfwort' }]);
    const { parts, paragraphs } = await render(withHidden(written, 'Schimpfwort'));
    expect(Object.values(parts).join('')).not.toContain('Schimpfwort');
    expect(ofStyle(paragraphs, 'Remark')).toContain('1 Karte ist ausgeblendet.');
  });

  it('given words that mean a field to the writer of documents, when they are on a card, then they stay words', async () => {
    for (const text of ['CURRENT', 'TOTAL_PAGES', '{{name}}', '<w:p/>', '&amp; & "x"', ']]>']) {
      expect(cardsIn((await render(withText(text))).paragraphs).map((card) => card.text)).toEqual([text]);
    }
  });

  it('given line breaks and tabs, when a card is rendered, then they are breaks and tabs', async () => {
    const { document, paragraphs } = await render(withText('- kurze Wege\n\n- Bus\tabends'));
    expect(cardsIn(paragraphs)[0]?.text).toBe('- kurze Wege\n\n- Bus\tabends');
    expect(document.match(/<w:br\/>/gu)).toHaveLength(2);
  });

  it('given any texts at all, when they are on cards, then the document is well-formed and they are the clean ones', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 40, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const cards = some.map((text) => ({ text: `x${text}x` }));
        const workshop = withCards(plannedEvening(), FIRST, cards);
        const { document, paragraphs } = await render(workshop);
        expect(flawIn(document)).toBe('');
        expect(cardsIn(paragraphs).map(({ text }) => text)).toEqual(cards.map(({ text }) => cleanText(text)));
      }),
      { numRuns: 3 },
    );
  });
});

describe('a board in the document', () => {
  /** Styles and texts of the paragraphs from a heading to the next one of its level. */
  const under = (paragraphs: readonly WordParagraph[], heading: string): [string, string][] => {
    const from = paragraphs.findIndex(({ text }) => text === heading);
    const rest = paragraphs.slice(from + 1);
    const end = rest.findIndex(({ style }) => style.startsWith('Heading'));
    return rest.slice(0, end).map(({ style, text }) => [style, text]);
  };

  it('RES-2 given a cluster with all there can be, when it is rendered, then every card is word for word, and marked', async () => {
    const { paragraphs } = await render(richEvening());
    expect(under(paragraphs, '1.1 Bezahlbarer Wohnraum')).toEqual([
      ['Statement', 'Aussage (Entwurf): Wohnen muss für alle bezahlbar sein.'],
      ['Remark', '4 Karten'],
      ['Card', 'Die Mieten sind zu hoch'],
      ['CardDetail', '3× genannt · auch in 1.3'],
      ['Card', 'Wohnungen, die man bezahlen kann'],
      ['Card', 'Mehr Sozialwohnungen'],
      ['Card', 'نحتاج إلى مساكن قريبة من المدرسة'],
      ['CardGerman', 'Auf Deutsch: Wir brauchen Wohnungen nahe der Schule (maschinell übersetzt)'],
      ['CardDetail', 'Zitat · auch in 1.2'],
      ['FacilitatorNote', 'Anmerkung der Moderation: Viele haben dazu genickt.'],
    ]);
    expect(under(paragraphs, '1.2 Nachbarschaft').slice(2, 5)).toEqual([
      ['CardCopy', 'نحتاج إلى مساكن قريبة من المدرسة'],
      ['CardGerman', 'Auf Deutsch: Wir brauchen Wohnungen nahe der Schule (maschinell übersetzt)'],
      ['CardDetail', 'liegt auch hier, gezählt bei: 1.1'],
    ]);
  });

  it('RES-4 given parked cards, an opinion poll and quotes, when they are rendered, then each is a part of its own', async () => {
    const { document, paragraphs } = await render(richEvening());
    expect(under(paragraphs, 'Parkplatz')).toEqual([
      ['Remark', 'Karten, die nicht zur Frage gehören.'],
      ['Remark', '1 Karte'],
      ['Card', 'Deutschkurse am Abend'],
      ['CardDetail', 'gehört zum Handlungsfeld: Sprache/Bildung'],
    ]);
    expect(under(paragraphs, 'Meinungsbild, kein Beschluss').map(([, text]) => text)).toEqual([
      ...['3 Punkte pro Person, höchstens 2 Punkte pro Themengruppe.', '12 Geräte haben Punkte vergeben.'],
      ...['Nr.', 'Überschrift', 'Punkte', '1.1', 'Bezahlbarer Wohnraum', '14', '1.2', 'Nachbarschaft', '5'],
      ...['1.3', 'Noch ohne Überschrift', '0'],
    ]);
    expect(under(paragraphs, 'Zitate aus dieser Runde').filter(([style]) => style === 'CardQuote')).toHaveLength(2);
    expect(document).toContain('aus: 1.3 Noch ohne Überschrift');
    expect(cardsIn(paragraphs)).toHaveLength(9);
    expect(document).not.toMatch(/Schimpfwort|Telefonnummer/u);
  });

  it('given an Arabic card with German beside it, when it is rendered, then each runs in its own direction', async () => {
    const { paragraphs } = await render(richEvening());
    const ofArabic = paragraphs.filter(({ text }) => /نحتاج|Wir brauchen Wohnungen/u.test(text));
    expect(ofArabic.map(({ style, isRightToLeft }) => [style, isRightToLeft])).toEqual([
      ...(['Card', 'CardGerman', 'CardCopy', 'CardGerman', 'CardQuote', 'CardGerman'] as const).map((style) => [
        style,
        style !== 'CardGerman',
      ]),
    ]);
  });

  it('RES-7 given an evening with a poll, when it is rendered, then the overview has its dots, and every style is defined', async () => {
    const { parts, document, paragraphs } = await render(richEvening());
    const overview = paragraphs.filter(({ style }) => style === 'TableText').map(({ text }) => text);
    expect(overview.join(' ')).toContain('1.1 Bezahlbarer Wohnraum 4 14 1.2');
    expect(ofStyle(paragraphs, 'TableHead')).toContain('Punkte (Meinungsbild)');
    for (const [, style = ''] of document.matchAll(/<w:pStyle w:val="(\w+)"\/>/gu)) {
      if (style !== 'ListParagraph') expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
    }
    for (const xml of [document, parts['word/styles.xml'], parts['word/numbering.xml']])
      expect(flawIn(xml ?? '')).toBe('');
  });
});

describe('right-to-left cards in the document', () => {
  it('given an Arabic card with a Latin word, when it is rendered, then the paragraph and only Arabic runs are rtl', async () => {
    const { paragraphs } = await render(withText('موظفو Jobcenter لطفاء (3)!', 'ar'));
    const [card] = cardsIn(paragraphs);
    expect(card?.isRightToLeft).toBe(true);
    expect(card?.runs.map(({ text, properties }) => [text, properties])).toEqual([
      ['موظفو ', '<w:rFonts w:cs="Arial"/><w:rtl/><w:lang w:bidi="ar-SA"/>'],
      ['Jobcenter', ''],
      [' لطفاء (3)!', '<w:rFonts w:cs="Arial"/><w:rtl/><w:lang w:bidi="ar-SA"/>'],
    ]);
  });

  it('given a German card with Arabic words, when it is rendered, then the paragraph runs from left to right', async () => {
    const { paragraphs } = await render(withText('Wir sagen „أهلا وسهلا“.'));
    const [card] = cardsIn(paragraphs);
    expect(card?.isRightToLeft).toBe(false);
    expect(card?.runs.map(({ properties }) => properties.includes('<w:rtl/>'))).toEqual([false, true, false]);
    expect(card?.runs[0]?.properties).toBe('<w:lang w:val="de-DE"/>');
  });

  it('given Persian with joiners and isolates, when it is rendered, then none of them is lost', async () => {
    const text = 'می\u200Cخواهیم \u2068Wohnungsamt\u2069 نزدیک\u200F!';
    const { paragraphs } = await render(withText(text, 'fa'));
    const [card] = cardsIn(paragraphs);
    expect(card?.text).toBe(text);
    expect(card?.runs[0]?.properties).toContain('<w:lang w:bidi="fa-IR"/>');
  });
});

describe('an evening that is not over', () => {
  it('given a round that is being sorted, when it is rendered, then the document says so', async () => {
    const written = withCards(atRound(plannedEvening(), FIRST, 'collecting'), FIRST, [{ text: 'a' }, { text: 'b' }]);
    const { paragraphs } = await render(withCluster(atRound(written, FIRST, 'sorting'), FIRST, '', ['a']));
    const remarks = ofStyle(paragraphs, 'Remark');
    expect(remarks).toContain('Zwischenstand: Die Veranstaltung ist noch nicht beendet.');
    expect(remarks).toContain('Diese Runde läuft noch: Die Karten werden gerade geordnet.');
    expect(ofStyle(paragraphs, 'Heading2')).toEqual(['1.1 Noch ohne Überschrift', 'Noch nicht zugeordnet']);
  });

  it('given no card at all, when it is rendered, then the four questions stand there without cards', async () => {
    const { paragraphs } = await render(plannedEvening());
    expect(ofStyle(paragraphs, 'Heading1').filter((heading) => heading.startsWith('Runde '))).toHaveLength(4);
    expect(cardsIn(paragraphs)).toEqual([]);
    expect(ofStyle(paragraphs, 'Remark').filter((remark) => remark === 'Keine Karten')).toHaveLength(4);
  });
});
