// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useCaughtFocus } from './useCaughtFocus.ts';

/** A page at one station or another. */
function Page({ writes }: { readonly writes: boolean }) {
  useCaughtFocus();
  return (
    <>
      <h1 tabIndex={-1}>Wohnen</h1>
      <button type="button">Hilfe</button>
      {writes && <input />}
    </>
  );
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

afterEach(cleanup);

describe('KEYS-1 a focus that the evening takes away', () => {
  it('given the focus in a field, when the field goes, then the title has it', async () => {
    const { rerender } = render(<Page writes />);
    screen.getByRole('textbox').focus();
    rerender(<Page writes={false} />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });

  it('given an act that gives the focus on, when its button goes, then the focus stays where the act has put it', async () => {
    const { rerender } = render(<Page writes />);
    screen.getByRole('textbox').focus();
    requestAnimationFrame(() => screen.getByRole('button').focus());
    rerender(<Page writes={false} />);
    await nextFrame();
    await nextFrame();
    await nextFrame();
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  it('given the focus elsewhere or nowhere, when the field goes, then it stays there', async () => {
    const { rerender } = render(<Page writes />);
    screen.getByRole('textbox').focus();
    screen.getByRole('button').focus();
    rerender(<Page writes={false} />);
    await nextFrame();
    expect(document.activeElement).toBe(screen.getByRole('button'));
    rerender(<Page writes />);
    screen.getByRole('textbox').focus();
    screen.getByRole('textbox').blur();
    await nextTask();
    rerender(<Page writes={false} />);
    await nextFrame();
    await nextFrame();
    await nextFrame();
    expect(document.activeElement).toBe(document.body);
  });
});
