// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speaking } from '../fixtures/speaking.tsx';
import { EnterCode } from './EnterCode.tsx';

const { around } = await speaking('de');
const show = (known = '') => {
  const onEnter = vi.fn();
  render(around(<EnterCode known={known} onEnter={onEnter} />));
  return onEnter;
};
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Teilnahme-Code' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const enter = () => fireEvent.click(screen.getByRole('button', { name: 'Mitmachen' }));

afterEach(cleanup);

describe('entering the code', () => {
  it('given six digits with or without a space, or Arabic ones, when entered, then they are the code', () => {
    for (const text of ['482913', '482 913', '٤٨٢٩١٣', 'https://mitreden.example/482913']) {
      const onEnter = show();
      type(text);
      expect(field().value).toBe('482 913');
      enter();
      expect(onEnter).toHaveBeenCalledWith('482913');
      cleanup();
    }
  });

  it('given too few digits, when entered, then the field says so and has the focus', () => {
    const onEnter = show();
    type('4829');
    enter();
    expect(onEnter).not.toHaveBeenCalled();
    expect(screen.getByText(/noch zu kurz/u)).toBeTruthy();
    expect(document.activeElement).toBe(field());
  });

  it('given an address with too few digits, when opened, then they are in the field already', () => {
    show('4829');
    expect(field().value).toBe('482 9');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});
