// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WithText } from '../testing/WithText.tsx';
import { SavedTextField } from './SavedTextField.tsx';
import type { SaveOutcome } from './useSaving.ts';

afterEach(cleanup);

const done = async (): Promise<SaveOutcome> => ({ ok: true });

/** A field for the place of an evening; `show` renders what the team sees as saved. */
const placeField = (save: (text: string) => Promise<SaveOutcome> = done) => {
  const saves = vi.fn(save);
  const check = (text: string) => (text === '' ? 'Bitte ausfüllen.' : undefined);
  const field = (saved: string) => (
    <WithText>
      <SavedTextField label="Ort" saved={saved} save={saves} check={check} />
    </WithText>
  );
  const { rerender, unmount } = render(field('Moschee'));
  const input = screen.getByLabelText<HTMLInputElement>('Ort');
  return {
    saves,
    input,
    show: (saved: string) => rerender(field(saved)),
    unmount,
    type: (text: string) => fireEvent.change(input, { target: { value: text } }),
    leave: () => act(async () => fireEvent.blur(input)),
  };
};

describe('a field that saves itself', () => {
  it('given a new text, when the field is left, then it is sent once, without blanks at the ends', async () => {
    const { saves, type, leave } = placeField();
    type('  Rathaus ');
    expect(saves).not.toHaveBeenCalled();
    await leave();
    await leave();
    expect(saves.mock.calls).toEqual([['Rathaus']]);
    expect(screen.getByText('Gespeichert')).toBeTruthy();
  });

  it('given an unchanged text, when the field is left, then nothing is sent', async () => {
    const { saves, type, leave } = placeField();
    type('Rathaus');
    type('Moschee');
    await leave();
    expect(saves).not.toHaveBeenCalled();
  });

  it('given nobody types, when somebody else saves, then the field shows it', () => {
    const { input, show } = placeField();
    show('Stadthalle');
    expect(input.value).toBe('Stadthalle');
  });

  it('given a text that is not allowed, when the field is left, then it stays with the reason and is not sent', async () => {
    const { saves, input, type, leave } = placeField();
    type('');
    await leave();
    expect(saves).not.toHaveBeenCalled();
    expect(screen.getByText('Bitte ausfüllen.')).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('given a refusal, when it arrives, then the text stays and the reason stands beside it', async () => {
    const { input, type, leave } = placeField(async () => ({ ok: false, refused: 'forbidden' }));
    type('Rathaus');
    await leave();
    expect(input.value).toBe('Rathaus');
    expect(screen.getByText('Dafür fehlt Ihnen die Berechtigung.')).toBeTruthy();
  });

  it('given a text is typed, when the page is left, then it is sent', () => {
    const { saves, type, unmount } = placeField();
    type('Rathaus');
    unmount();
    expect(saves.mock.calls).toEqual([['Rathaus']]);
  });
});

describe('two people in one field', () => {
  it('given a text is typed, when somebody else saves, then it is not replaced and not sent over theirs', async () => {
    const { saves, input, show, type, leave } = placeField();
    type('Rathaus');
    show('Stadthalle');
    await leave();
    expect(input.value).toBe('Rathaus');
    expect(screen.getByText('Stadthalle')).toBeTruthy();
    expect(saves).not.toHaveBeenCalled();
  });

  it('given both texts, when the person keeps the own one, then it is sent', async () => {
    const { saves, show, type } = placeField();
    type('Rathaus');
    show('Stadthalle');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Meine Eingabe speichern' })));
    expect(saves.mock.calls).toEqual([['Rathaus']]);
    expect(screen.queryByText('Stadthalle')).toBeNull();
  });

  it('given both texts, when the person takes the other one, then the field shows it and nothing is sent', () => {
    const { saves, input, show, type } = placeField();
    type('Rathaus');
    show('Stadthalle');
    fireEvent.click(screen.getByRole('button', { name: 'Stand des Teams übernehmen' }));
    expect(input.value).toBe('Stadthalle');
    expect(saves).not.toHaveBeenCalled();
  });
});
