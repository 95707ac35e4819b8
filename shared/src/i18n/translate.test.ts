import { describe, expect, expectTypeOf, it } from 'vitest';
import { translator, type MessageKey, type Messages, type TranslationOf } from './translate.ts';

const de = {
  app: { name: 'Gehör', privacy: 'Datenschutz' },
  round: { header: 'Runde {n} von {total}', topic: 'Thema: {topic}' },
  cards: { left: { one: 'Noch {n} Karte', other: 'Noch {n} Karten' }, fixed: '{count} Karten' },
} as const satisfies Messages;

const ar: TranslationOf<typeof de> = {
  app: { name: 'Gehör', privacy: 'حماية البيانات' },
  round: { header: 'الجولة {n} من {total}', topic: 'الموضوع: {topic}' },
  cards: {
    left: {
      zero: 'لا بطاقات',
      one: 'بطاقة واحدة',
      two: 'بطاقتان',
      few: '{n} بطاقات',
      many: '{n} بطاقة',
      other: '{n} من البطاقات',
    },
    fixed: 'البطاقات: {count}',
  },
};

const german = translator<typeof de>('de', de);
const arabic = translator<typeof de>('ar', ar);
const isolated = (text: string): string => `\u2068${text}\u2069`;

describe('translator', () => {
  it('given a message without placeholders, when it is read, then it is unchanged', () => {
    expect(german('app.privacy')).toBe('Datenschutz');
    expect(arabic('app.privacy')).toBe('حماية البيانات');
  });

  it('given German, when a number decides the plural, then one and other are told apart', () => {
    expect([0, 1, 2].map((n) => german('cards.left', { n }))).toEqual([
      'Noch 0 Karten',
      'Noch 1 Karte',
      'Noch 2 Karten',
    ]);
  });

  it('given Arabic, when numbers decide the plural, then all six categories are used', () => {
    expect([0, 1, 2, 3, 11, 100].map((n) => arabic('cards.left', { n }))).toEqual([
      'لا بطاقات',
      'بطاقة واحدة',
      'بطاقتان',
      `${new Intl.NumberFormat('ar').format(3)} بطاقات`,
      `${new Intl.NumberFormat('ar').format(11)} بطاقة`,
      `${new Intl.NumberFormat('ar').format(100)} من البطاقات`,
    ]);
  });

  it('given a language file without the category a number needs, when it is read, then other is taken', () => {
    const uk = { cards: { left: { one: '{n} картка', other: '{n} картки' } } };
    expect(translator<typeof uk>('uk', uk)('cards.left', { n: 5 })).toBe('5 картки');
  });

  it('given numbers, when they are inserted, then they are written as in that language and not isolated', () => {
    expect(german('cards.fixed', { count: 1234 })).toBe('1.234 Karten');
    expect(german('round.header', { n: 2, total: 4 })).toBe('Runde 2 von 4');
    const fa = translator<typeof de>('fa', { ...de, round: { ...de.round, header: 'دور {n} از {total}' } });
    expect(fa('round.header', { n: 2, total: 4 })).toBe('دور ۲ از ۴');
  });

  it('given text, when it is inserted, then it is isolated from the direction of the sentence', () => {
    expect(arabic('round.topic', { topic: 'Wohnen/Soziales' })).toBe(`الموضوع: ${isolated('Wohnen/Soziales')}`);
    expect(german('round.topic', { topic: 'السكن' })).toBe(`Thema: ${isolated('السكن')}`);
  });

  it('given text of a person with braces or replacement signs, when it is inserted, then it stands as written', () => {
    for (const topic of ['{topic}', '{n} {x}', '$& $1 $$', '{{topic}}']) {
      expect(german('round.topic', { topic })).toBe(`Thema: ${isolated(topic)}`);
    }
  });

  it('given a key of a newer program, when it is read, then the key is shown instead of an error', () => {
    const untyped = german as (key: string) => string;
    expect(untyped('refusal.fromTheFuture')).toBe('refusal.fromTheFuture');
    expect(untyped('app.missing')).toBe('app.missing');
    expect(untyped('round.topic')).toBe('Thema: {topic}');
  });
});

describe('the types of messages', () => {
  it('given the German source, when keys and parameters are used, then mistakes do not compile', () => {
    expectTypeOf<MessageKey<typeof de>>().toEqualTypeOf<
      'app.name' | 'app.privacy' | 'round.header' | 'round.topic' | 'cards.left' | 'cards.fixed'
    >();
    const uses = (name: keyof typeof de.app): void => {
      german(`app.${name}`);
      german('round.topic', { topic: 3 });
      // @ts-expect-error there is no such key
      german('app.nothing');
      // @ts-expect-error there is no such group
      german('nothing.name');
      // @ts-expect-error the parameters are missing
      german('round.header');
      // @ts-expect-error one parameter is missing
      german('round.header', { n: 1 });
      // @ts-expect-error the parameter is misspelt
      german('round.topic', { topik: 'Wohnen' });
      // @ts-expect-error there is one parameter too many
      german('round.topic', { topic: 'Wohnen', n: 1 });
      // @ts-expect-error the number of a plural is missing
      german('cards.left');
      // @ts-expect-error a plural needs a number
      german('cards.left', { n: '2' });
      // @ts-expect-error this message takes no parameters
      german('app.name', { n: 1 });
    };
    expectTypeOf(uses).toBeFunction();
  });

  it('given a translation, when keys are missing, new or of the wrong kind, then it does not compile', () => {
    // @ts-expect-error the group `cards` is missing
    const group: TranslationOf<typeof de> = { app: ar.app, round: ar.round };
    // @ts-expect-error the key `privacy` is missing
    const key: TranslationOf<typeof de> = { ...ar, app: { name: 'Gehör' } };
    // @ts-expect-error the German source does not have the key `help`
    const surplus: TranslationOf<typeof de> = { ...ar, app: { ...ar.app, help: 'مساعدة' } };
    // @ts-expect-error a text without a number cannot have plural categories
    const plural: TranslationOf<typeof de> = { ...ar, app: { ...ar.app, name: { other: 'Gehör' } } };
    const unneeded: TranslationOf<typeof de> = { ...ar, cards: { left: 'البطاقات المتبقية: {n}', fixed: '{count}' } };
    expect([group, key, surplus, plural, unneeded]).toHaveLength(5);
  });
});
