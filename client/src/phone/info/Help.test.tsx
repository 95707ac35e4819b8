// @vitest-environment jsdom
import { Suspense } from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { applyTextSize } from '../text/textSize.ts';
import { Help } from './Help.tsx';

const show = async (language: Language) => {
  const { around, t } = await speaking(language);
  await act(async () => {
    render(
      around(
        <Suspense>
          <Help />
        </Suspense>,
      ),
    );
  });
  await screen.findByText(t('notice.paper'));
  return t;
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the page of help', () => {
  it.each(['de', 'ar', 'ku'] as const)(
    'LANG-8 given somebody who reads %s, when help is opened, then it has the steps, an example and the button’s own name',
    async (language) => {
      const t = await show(language);
      expect(screen.getAllByRole('listitem')).toHaveLength(4);
      expect(screen.getByText((text) => text.includes(t('composer.send')))).toBeTruthy();
    },
  );

  it('LANG-8 given a size of the text, when it is chosen, then the page has it, also the next time', async () => {
    await show('de');
    fireEvent.click(screen.getByRole('radio', { name: 'Sehr groß' }));
    expect(document.documentElement.dataset['text']).toBe('largest');
    delete document.documentElement.dataset['text'];
    applyTextSize();
    expect(document.documentElement.dataset['text']).toBe('largest');
    cleanup();
    await show('ar');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'كبير جدًا' }).checked).toBe(true);
  });
});
