import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { fillField } from '../fillField.ts';
import { LANGUAGES } from '../languages.ts';
import { textIn } from '../localText.ts';
import { Profile } from '../profile.ts';
import { Round } from '../round.ts';
import { ARBEITSPLATTFORM } from './arbeitsplattform.ts';

const { actionFields, questions } = ARBEITSPLATTFORM;

describe('the Arbeitsplattform template', () => {
  it('given the series, when its fields are listed in German, then they are the seven of the concept in order', () => {
    expect(actionFields.map((field) => textIn(field, 'de').text)).toEqual([
      'Wohnen/Soziales',
      'Sprache/Bildung',
      'Arbeit/Weiterbildung',
      'Sport/Gesundheit',
      'Kultur/Religion',
      'Sicherheit',
      'Ehrenamt',
    ]);
  });

  it('given any language, when fields and questions are read, then none falls back to another language', () => {
    const texts = [...actionFields, ...questions.flatMap(({ official, plain }) => [official, plain])];
    for (const language of LANGUAGES) {
      for (const text of texts) expect(textIn(text, language).language).toBe(language);
    }
  });

  it('given the four questions, when the field is filled in, then only the first question of each version names it', () => {
    for (const language of LANGUAGES) {
      for (const version of ['official', 'plain'] as const) {
        const filled = questions.map((question) => fillField(textIn(question[version], language).text, 'Ehrenamt'));
        const naming = filled.map((text) => text.includes('Ehrenamt'));
        expect(naming, `${language} ${version}`).toEqual([true, false, false, false]);
        expect(filled.join(' ')).not.toMatch(/[{}]/);
      }
    }
  });

  it('given a question in any language, when it is read to its end, then it asks', () => {
    for (const { official, plain } of questions) {
      for (const language of LANGUAGES) {
        expect(official[language]).toMatch(/[?؟]$/);
        expect(plain[language]).toMatch(/[?؟]$/);
      }
    }
  });

  it('given the template, when it is put into an evening, then the rules of profile and round accept it', () => {
    for (const actionField of actionFields) {
      expect(v.is(Profile.entries.actionField, actionField)).toBe(true);
    }
    for (const question of questions) expect(v.is(Round.entries.questions, question)).toBe(true);
  });

  it('given all texts, when they are normalised, then nothing changes', () => {
    const texts = JSON.stringify(ARBEITSPLATTFORM);
    expect(texts.normalize('NFC')).toBe(texts);
  });
});
