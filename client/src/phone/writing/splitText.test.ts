import { describe, expect, it } from 'vitest';
import { splitText } from './splitText.ts';

describe('splitting a text into two cards', () => {
  it('given one line and one sentence, when split, then there is nothing to split', () => {
    for (const text of ['', 'Mehr Wohnungen', 'Mehr Wohnungen.', '  Ein Treffpunkt im Viertel! \n']) {
      expect(splitText(text), text).toBeNull();
    }
  });

  it('given two lines, when split, then each line is one part', () => {
    expect(splitText('Mehr Sportplätze\nDeutschkurse am Abend')).toEqual(['Mehr Sportplätze', 'Deutschkurse am Abend']);
  });

  it('given several lines, when split, then the cut is the one next to the middle', () => {
    expect(splitText('- a\n- bb\n\n- cc\n- d')).toEqual(['- a\n- bb', '- cc\n- d']);
  });

  it('given two sentences in one line, when split, then each sentence is one part', () => {
    expect(splitText('Die Wohnungen sind zu teuer. Es gibt zu wenig Busse!')).toEqual([
      'Die Wohnungen sind zu teuer.',
      'Es gibt zu wenig Busse!',
    ]);
    expect(splitText('نحتاج إلى سكن. أين الدورات؟ لا نعرف')).toEqual(['نحتاج إلى سكن.', 'أين الدورات؟ لا نعرف']);
  });

  it('given dots that end no sentence, when split, then nothing is offered', () => {
    for (const text of [
      'Kurse z. B. Schwimmen',
      'Das Treffen am 12. März',
      'Frau Dr. Aydin fragen',
      'Autos usw. sind laut',
    ]) {
      expect(splitText(text), text).toBeNull();
    }
  });

  it('given any text that is split, when the parts are put together, then no letter is missing', () => {
    for (const text of ['A b.\n\n  C d. E', 'Eins! Zwei? Drei…  Vier', 'x\ny\nz']) {
      const parts = splitText(text);
      expect(parts?.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }
  });
});
