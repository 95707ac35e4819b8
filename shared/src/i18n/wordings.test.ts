import { describe, expect, it } from 'vitest';
import { wordingProblem, WORDING_LIMIT } from '../domain/wording.ts';
import { reviewTexts } from './review.ts';
import { translator, type Messages } from './translate.ts';
import { textsOf, withOwnWordings } from './wordings.ts';

const messages = {
  join: { title: 'Mitmachen', hint: 'So: {example}' },
  cards: { left: { one: 'Noch {n} Karte', other: 'Noch {n} Karten' } },
} as const satisfies Messages;

describe('texts with names', () => {
  it('given a message file, when its texts are listed, then each plural wording is one of its own', () => {
    expect(textsOf(messages).map(({ id }) => id)).toEqual([
      'join.title',
      'join.hint',
      'cards.left#one',
      'cards.left#other',
    ]);
  });

  it('LANG-6 given own wordings, when they are laid over the shipped ones, then they and no others are different', () => {
    const own = withOwnWordings<Messages>(messages, {
      'join.title': 'Dabei sein',
      'cards.left#one': 'Nur noch {n} Karte',
    });
    const t = translator<typeof messages>('de', own as typeof messages);
    expect(t('join.title')).toBe('Dabei sein');
    expect([1, 2].map((n) => t('cards.left', { n }))).toEqual(['Nur noch 1 Karte', 'Noch 2 Karten']);
    expect(messages.join.title).toBe('Mitmachen');
  });

  it('LANG-6 given own wordings for texts that are gone or of another kind, when laid over, then nothing changes', () => {
    const own = {
      'join.gone': 'x',
      'gone.title': 'x',
      'join.title#one': 'x',
      'cards.left': 'x',
      'cards.left#few': 'x',
      '': 'x',
    };
    expect(withOwnWordings(messages, own)).toEqual(messages);
  });
});

describe('checking a wording', () => {
  const german = ['Noch {n} Karte', 'Noch {n} Karten'];
  const problem = (text: string, shipped = '{n} cards left') => wordingProblem(text, shipped, german);

  it('LANG-6 given a wording with all placeholders, when checked, then it can be used', () => {
    expect(problem('Only {n} left')).toBeNull();
    expect(problem('بقيت بطاقة واحدة', 'بقيت بطاقة')).toBeNull();
    expect(problem('بقيت {n} بطاقة', 'بقيت بطاقة')).toBeNull();
  });

  it('LANG-6 given a wording that lost or invents a placeholder, when checked, then it is named', () => {
    expect(problem('Some left')).toEqual({ kind: 'missing', placeholders: ['{n}'] });
    expect(problem('{n} of {m} left')).toEqual({ kind: 'unknown', placeholders: ['{m}'] });
    expect(problem('{n} left { n }')).toEqual({ kind: 'unknown', placeholders: ['{ n }'] });
    expect(problem('{n} left}')).toEqual({ kind: 'unknown', placeholders: ['}'] });
  });

  it('LANG-6 given an empty or a very long wording, when checked, then it is refused', () => {
    expect(problem('')).toEqual({ kind: 'empty' });
    expect(problem(`{n}${'x'.repeat(WORDING_LIMIT)}`)).toEqual({ kind: 'tooLong' });
  });
});

describe('the texts for review', () => {
  it('LANG-5 given any language, when its texts are listed, then each stands beside German and says if it is confirmed', async () => {
    const texts = await reviewTexts('ar');
    const send = texts.find(({ id }) => id === 'composer.send');
    const left = texts.find(({ id }) => id === 'composer.cardsLeft#two');
    expect(send).toMatchObject({ text: 'إرسال', confirmed: true, german: [{ text: 'Absenden' }] });
    expect(left).toMatchObject({ text: 'بقيت بطاقتان', confirmed: false, category: 'two' });
    expect(left?.german.map(({ text }) => text)).toEqual(['Noch {n} Karte', 'Noch {n} Karten']);
    expect(texts.some(({ id }) => id === 'help.howTo')).toBe(true);
  });

  it('LANG-5 given any language, when its shipped texts are checked as if somebody had typed them, then all may stand', async () => {
    for (const text of await reviewTexts('fa')) {
      const german = text.german.map((each) => each.text);
      expect(wordingProblem(text.text, text.text, german), text.id).toBeNull();
    }
  });
});
