// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import { FIRST, movedTo, ONE, planned, posted, THREE, TWO } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { CheckLink } from './CheckLink.tsx';
import { CheckList } from './CheckList.tsx';

afterEach(cleanup);

const CARDS = [posted(ONE, 'Busse'), posted(TWO, 'So ein Mist!'), posted(THREE, 'Bänke')];

const openList = async (profile: Partial<Profile> = { checkCards: true, flagWords: ['Mist'] }) => {
  const server = fakeServer([planned(profile), movedTo(FIRST, 'collecting'), ...CARDS]);
  await renderOnLine(server, () => (
    <>
      <h1 tabIndex={-1}>Karten prüfen</h1>
      <CheckLink />
      <CheckList />
    </>
  ));
  const press = (name: string | RegExp) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
    });
  const key = (name: string) => act(async () => void fireEvent.keyDown(document.activeElement!, { key: name }));
  const texts = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('bdi')?.textContent);
  const card = (id: string) => server.state().cards.get(id);
  const focused = () => document.activeElement?.getAttribute('data-show');
  return { server, press, key, texts, card, focused };
};

describe('checking cards', () => {
  it('CHECK-7 given cards that wait, when the page opens, then flagged ones are on top, the word marked, and all free', async () => {
    const { texts } = await openList();
    expect(texts()[0]).toBe('So ein Mist!');
    expect(document.querySelector('mark')?.textContent).toBe('Mist');
    expect(screen.getByText('Ein Wort steht auf Ihrer Liste. Sie entscheiden.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Prüfen ?3 ?Karten warten$/u })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Zeigen/u })).toHaveLength(3);
  });

  it('CHECK-7 given a card, when it is shown or hidden with a reason, then it waits no more; hiding can be taken back', async () => {
    const { press, card, texts } = await openList();
    await press(/^Zeigen: .Busse/u);
    expect(card(ONE)).toMatchObject({ checked: true, hidden: null });
    await press(/^Ausblenden: .So ein Mist/u);
    await act(async () => void fireEvent.click(screen.getByRole('menuitem', { name: 'Beleidigend' })));
    expect(card(TWO)).toMatchObject({ checked: false, hidden: 'insulting' });
    expect(texts()).toEqual(['Bänke']);
    await press('Rückgängig');
    expect(texts()).toEqual(['So ein Mist!', 'Bänke']);
  });

  it('CHECK-8 given keys only, when cards are gone through, then each is decided and the focus stays in the list', async () => {
    const { key, card, focused } = await openList();
    screen.getByRole('button', { name: /^Zeigen: .So ein/u }).focus();
    await key('ArrowDown');
    await key('ArrowUp');
    expect(focused()).toBe(TWO);
    await key('2');
    expect(card(TWO)?.hidden).toBe('insulting');
    const next = focused();
    expect([ONE, THREE]).toContain(next);
    await key('z');
    expect(card(next!)?.checked).toBe(true);
    await key('Z');
    expect([...[ONE, THREE].map((id) => card(id)?.checked)]).toEqual([true, true]);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(screen.getByText(/Alle Karten sind geprüft/u)).toBeTruthy();
  });

  it('CHECK-8 given a shortcut of the browser, when it is pressed, then no card is decided', async () => {
    const { card } = await openList();
    const button = screen.getByRole('button', { name: /^Zeigen: .Busse/u });
    fireEvent.keyDown(button, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(button, { key: 'x' });
    expect(card(ONE)).toMatchObject({ checked: false, hidden: null });
  });

  it('CHECK-9 given all are to be shown, when a word of the list is among them, then it is asked once', async () => {
    const { press, card } = await openList();
    await press('Alle 3 Karten zeigen');
    expect(card(ONE)?.checked).toBe(false);
    expect(screen.getByText('1 Karte enthält ein Wort von Ihrer Liste. Haben Sie sie gelesen?')).toBeTruthy();
    await act(
      async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Alle 3 Karten zeigen' }).at(-1)!),
    );
    expect([ONE, TWO, THREE].map((id) => card(id)?.checked)).toEqual([true, true, true]);
    cleanup();

    const plain = await openList({ checkCards: true });
    await plain.press('Alle 3 Karten zeigen');
    expect(plain.card(TWO)?.checked).toBe(true);
  });

  it('CHECK-9 given an evening without checks, when the page opens, then it says so and there is no number', async () => {
    await openList({ checkCards: false });
    expect(screen.getByText(/werden Karten nicht vorher geprüft/u)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
