// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

const show = async (language: Language, languages: readonly Language[]) => {
  const { around } = await speaking(language);
  const onChoose = vi.fn();
  render(around(<LanguageChoice languages={languages} onChoose={onChoose} />));
  return onChoose;
};
const namesIn = (element: HTMLElement): (string | null)[] =>
  within(element)
    .getAllByRole<HTMLOptionElement>('option')
    .filter(({ disabled }) => !disabled)
    .map(({ textContent }) => textContent);

afterEach(cleanup);

describe('choosing a language', () => {
  it('LANG-4 given an evening with few languages, when shown, then they are buttons and all others are in a list', async () => {
    const onChoose = await show('de', ['de', 'ar']);
    const others = screen.getByRole('combobox', { name: 'Weitere Sprachen' });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Deutsch', 'العربية']);
    expect(namesIn(others)).toHaveLength(LANGUAGES.length - 2);
    fireEvent.click(screen.getByRole('button', { name: 'العربية' }));
    fireEvent.change(others, { target: { value: 'uk' } });
    expect(onChoose.mock.calls).toEqual([['ar'], ['uk']]);
  });

  it('LANG-4 given a language that the evening does not offer, when it is chosen, then it has a button too', async () => {
    await show('ku', ['de', 'ar']);
    expect(screen.getByRole('button', { name: 'Kurmancî' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('LANG-4 given an evening with many languages, when shown, then one list has all, those of the evening first', async () => {
    const offered = ['de', 'tr', 'ar', 'uk', 'ru'] as const;
    const onChoose = await show('tr', offered);
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Dil değiştir' });
    expect(namesIn(list).slice(0, 5)).toEqual(offered.map((each) => LANGUAGE_NAMES[each]));
    expect(new Set(namesIn(list)).size).toBe(LANGUAGES.length);
    expect(list.selectedOptions[0]?.textContent).toBe('Türkçe');
    fireEvent.change(list, { target: { value: 'ku' } });
    expect(onChoose).toHaveBeenCalledWith('ku');
  });
});
