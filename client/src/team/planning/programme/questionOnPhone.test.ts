import type { LocalText } from '@gehoer/shared/domain/localText.ts';
import { freshRound, type Round } from '@gehoer/shared/domain/round.ts';
import { emptyWorkshop } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { questionOnPhone } from './questionOnPhone.ts';

const empty = emptyWorkshop('evening');
const evening = { ...empty, profile: { ...empty.profile, actionField: { de: 'Ehrenamt', tr: 'Gönüllülük' } } };
const round = (plain: LocalText, official: LocalText): Round => freshRound('round', { plain, official });

describe('questionOnPhone', () => {
  it('given both versions, when a phone shows them, then the plain one is large and the field stands in both', () => {
    const shown = questionOnPhone(evening, round({ de: 'Thema: {T}.' }, { de: 'Im Handlungsfeld {T}?' }), 'de');
    expect(shown.question).toEqual({ text: 'Thema: Ehrenamt.', language: 'de' });
    expect(shown.official?.text).toBe('Im Handlungsfeld Ehrenamt?');
  });

  it('given only the official version in a language, when it is shown, then it goes before a plain German one', () => {
    const { question } = questionOnPhone(evening, round({ de: 'Thema: {T}.' }, { tr: '“{T}” alanında?' }), 'tr');
    expect(question).toEqual({ text: '“Gönüllülük” alanında?', language: 'tr' });
  });

  it('given both versions say the same or one is empty, when they are shown, then there is only one', () => {
    expect(questionOnPhone(evening, round({ de: 'Was?' }, { de: 'Was?' }), 'de').official).toBeNull();
    expect(questionOnPhone(evening, round({}, { de: 'Was?' }), 'de')).toEqual({
      question: { text: 'Was?', language: 'de' },
      official: null,
    });
  });
});
