import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../domain/languages.ts';
import { REFUSALS } from '../domain/refusals.ts';
import { de as exportDe } from './export/de.ts';
import { en as exportEn } from './export/en.ts';
import { exportLanguage, exportWords } from './export/index.ts';
import { de as helpDe } from './help/de.ts';
import { helpReview } from './help/review.ts';
import { loadParticipantMessages } from './participant/index.ts';
import { de as participantDe } from './participant/de.ts';
import { participantReview } from './participant/review.ts';
import { de as selfLabelDe } from './selfLabel/de.ts';
import { selfLabelReview } from './selfLabel/review.ts';
import { loadTeamMessages, teamLanguage } from './team/index.ts';
import { de as teamDe } from './team/de.ts';
import { en as teamEn } from './team/en.ts';
import type { Message, Messages } from './translate.ts';
import { loadWallMessages, wallLanguage } from './wall/index.ts';
import { de as wallDe } from './wall/de.ts';
import { en as wallEn } from './wall/en.ts';

interface MessageFile {
  readonly audience: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly source: Messages;
}

const translations: readonly MessageFile[] = [
  ...(await Promise.all(
    LANGUAGES.filter((each) => each !== 'de').map(async (language) => ({
      audience: 'participant',
      language,
      messages: (await participantReview[language]()).messages,
      source: participantDe,
    })),
  )),
  ...(await Promise.all(
    LANGUAGES.filter((each) => each !== 'de').map(async (language) => ({
      audience: 'help',
      language,
      messages: (await helpReview[language]()).messages,
      source: helpDe,
    })),
  )),
  ...(await Promise.all(
    LANGUAGES.filter((each) => each !== 'de').map(async (language) => ({
      audience: 'question of who is there',
      language,
      messages: (await selfLabelReview[language]()).messages,
      source: selfLabelDe,
    })),
  )),
  { audience: 'wall', language: 'en', messages: wallEn, source: wallDe },
  { audience: 'team', language: 'en', messages: teamEn, source: teamDe },
  { audience: 'export', language: 'en', messages: exportEn, source: exportDe },
];
const sources = [...new Map(translations.map((file) => [file.audience, file])).values()].map((file) => ({
  ...file,
  language: 'de' as const,
  messages: file.source,
}));

const wordingsOf = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
const placeholdersOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []));
const entriesOf = (messages: Messages): [key: string, message: Message][] =>
  Object.entries(messages).flatMap(([group, names]) =>
    Object.entries(names).map(([name, message]): [string, Message] => [`${group}.${name}`, message]),
  );
const textsOf = (messages: Messages): [key: string, text: string][] =>
  entriesOf(messages).flatMap(([key, message]) => wordingsOf(message).map((text): [string, string] => [key, text]));

describe.each(translations)('the $language texts for the $audience', ({ language, messages, source }) => {
  it('LANG-1 given any message, when its wordings are compared with German, then they use the same placeholders', () => {
    const german = new Map(entriesOf(source));
    for (const [key, message] of entriesOf(messages)) {
      const theirs = placeholdersOf(wordingsOf(message));
      expect([...theirs].sort(), key).toEqual([...placeholdersOf(wordingsOf(german.get(key)))].sort());
    }
  });

  it('LANG-2 given a plural, when its categories are listed, then they are exactly those of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of entriesOf(messages)) {
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    }
  });
});

describe.each([...sources, ...translations])('the $language texts for the $audience', ({ messages }) => {
  it('given any text, when it is looked at, then it is not blank, trimmed, in NFC and without direction marks', () => {
    for (const [key, text] of textsOf(messages)) {
      expect(text, key).toBe(text.trim().normalize('NFC'));
      expect(text, key).toMatch(/^[^\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u);
    }
  });
});

describe.each(sources)('the German texts for the $audience', ({ messages }) => {
  it('given any text, when gendering signs are looked for, then there are none', () => {
    for (const [key, text] of textsOf(messages)) expect(text, key).not.toMatch(/\p{L}[*_:·/]-?in|\p{Ll}In(nen)?\b/u);
  });
});

describe('plain German for participants', () => {
  const plain = [participantDe, helpDe, selfLabelDe].flatMap(textsOf);
  it('given any sentence, when its words are counted, then there are at most 12', () => {
    for (const [key, text] of plain) {
      for (const sentence of text.split(/[.!?:] ?/)) expect(sentence.split(' ').length, key).toBeLessThanOrEqual(12);
    }
  });

  it('given any text, when subjunctive and abbreviations are looked for, then there are none', () => {
    const hard = /\b(wäre|würde|könnte|möge|hätte|sollte)\w*|\b(z\. ?B|ggf|bzw|usw|evtl)\b/i;
    for (const [key, text] of plain) expect(text, key).not.toMatch(hard);
  });
});

describe('loading messages', () => {
  it('LANG-1 given each language, when the messages of phones are loaded, then they are in that language', async () => {
    const texts = new Set<string>();
    for (const language of LANGUAGES) {
      const loaded = await loadParticipantMessages(language);
      expect(loaded.language).toBe(language);
      texts.add(loaded.t('announce.languageChanged'));
    }
    expect(texts.size).toBe(LANGUAGES.length);
    expect((await loadParticipantMessages('ar')).t('composer.cardsLeft', { n: 2 })).toBe('بقيت بطاقتان');
  });

  it('given wall and team, when their messages are loaded, then they speak German and else English', async () => {
    expect((await loadWallMessages('de')).t('join.phones', { n: 1 })).toBe('1 Handy ist verbunden');
    expect((await loadWallMessages('ar')).t('join.phones', { n: 2 })).toBe('2 phones are connected');
    expect((await loadTeamMessages('de')).t('nav.signOut')).toBe('Abmelden');
    expect([wallLanguage('tr'), teamLanguage('tr'), teamLanguage('de')]).toEqual(['en', 'en', 'de']);
  });

  it('given the results of an evening, when their words are asked for, then they are German and else English', () => {
    expect(exportWords('de')('round.cards', { n: 1 })).toBe('1 Karte');
    expect(exportWords(exportLanguage('ar'))('round.cards', { n: 2 })).toBe('2 cards');
  });

  it('given any refusal, when it is told, then participants and team get a sentence', async () => {
    const participant = await loadParticipantMessages('de');
    const team = await loadTeamMessages('de');
    for (const code of REFUSALS) {
      for (const sentence of [participant.t(`refusal.${code}`), team.t(`refusal.${code}`)]) {
        expect(sentence, code).toMatch(/^\p{Lu}.+\.$/u);
      }
    }
  });
});
