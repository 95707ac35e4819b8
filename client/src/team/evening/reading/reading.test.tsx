// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { A, B, FIRST, movedTo, ONE, posted, SORTING, THREE, TWO, uuid } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { ReadingRoom } from './ReadingPage.tsx';

const [FOUR, FIVE] = [uuid(0x104), uuid(0x105)] as const;

/** THREE, FOUR and FIVE are unsorted; ONE and TWO lie in cluster A, cluster B is empty. */
const openPage = async (...more: readonly WorkshopEvent[]) => {
  const server = fakeServer([...SORTING, posted(FOUR, 'vier'), posted(FIVE, 'fünf'), ...more]);
  const { announce } = await renderOnLine(server, (live) => <ReadingRoom workshopId={uuid(0xe)} live={live} />);
  const main = screen.getByRole('main');
  const press = (key: string, held: object = {}) =>
    act(async () => {
      fireEvent.keyDown(main, { key, ...held });
    });
  const tap = (name: string | RegExp) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
    });
  const card = () => screen.queryByRole('article')?.getAttribute('aria-label');
  const text = () => screen.queryByRole('article')?.querySelector('bdi')?.textContent;
  const placeOf = (cardId: string) => server.state().cards.get(cardId)?.place.clusterId ?? null;
  const focus = () => server.state().stage.focus;
  return { server, announce, press, tap, card, text, placeOf, focus };
};

beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

describe('from card to card', () => {
  it('READ-1 given unsorted and sorted cards, when one goes on, then the unsorted come first, with their position', async () => {
    const { press, tap, card, text } = await openPage();
    expect([text(), card()]).toEqual(['drei', 'Karte 3 von 5']);
    await tap('Nächste Karte');
    await press('ArrowRight');
    expect([text(), card()]).toEqual(['fünf', 'Karte 5 von 5']);
    await press('PageDown');
    expect([text(), card()]).toEqual(['eins', 'Themengruppe \u20681.1\u2069']);
    await press('ArrowLeft');
    await tap('Vorige Karte');
    expect(text()).toBe('vier');
  });

  it('READ-1 given somebody else sorts the card that is read, then it stays in front of the reader', async () => {
    const { server, text, card } = await openPage();
    act(() => server.colleague('moveCards', { cardIds: [THREE], clusterId: B, before: null }));
    expect([text(), card()]).toEqual(['drei', 'Themengruppe \u20681.2\u2069']);
    act(() => server.colleague('hideCard', { cardId: THREE, reason: 'other' }));
    expect(text()).toBe('vier');
  });
});

describe('where one was', () => {
  it('READ-1 given a page that is closed, when it is opened again, then it begins where it was, if that is still there', async () => {
    const first = await openPage();
    await first.press('ArrowRight');
    cleanup();
    const { text } = await openPage();
    expect(text()).toBe('vier');
    cleanup();
    const third = await openPage({ type: 'cardHidden', cardId: FOUR, reason: 'other' });
    expect(third.text()).toBe('drei');
  });
});

describe('where a card goes', () => {
  it('READ-4 given a card, when a key is pressed, then it has its place and the next one comes', async () => {
    const { press, text, placeOf, announce, server } = await openPage();
    await press('2');
    expect([placeOf(THREE), text()]).toEqual([B, 'vier']);
    expect(announce).toHaveBeenLastCalledWith('Zugeordnet: Themengruppe \u20681.2\u2069. vier', 'reading');
    await press('p');
    expect([placeOf(FOUR), text()]).toEqual([PARKED, 'fünf']);
    await press('n');
    expect(server.state().clusters.size).toBe(3);
    expect(screen.getByText('Alle Karten sind zugeordnet.')).toBeDefined();
    await press('1');
    await press('9');
    expect(placeOf(FIVE)).not.toBe(A);
  });

  it('TRANS-4 given cards with a German text, when one comes and has been, then that text is said and named', async () => {
    const { server, announce, press } = await openPage();
    const translate = (cardId: string, text: string) =>
      act(() => server.colleague('translateCard', { cardId, text, translator: 'person' }));
    translate(THREE, 'drei auf Deutsch');
    translate(FOUR, 'vier auf Deutsch');
    await press('2');
    expect(announce).toHaveBeenLastCalledWith(expect.stringContaining('vier auf Deutsch'), 'reading');
    expect(screen.getByTitle(/drei auf Deutsch/u)).toBeDefined();
  });

  it('READ-4 given a card, when a button is tapped, then it has its place, and it can be taken back', async () => {
    const { tap, press, text, placeOf } = await openPage();
    await tap(/^1\.1\s*Aufenthalt/);
    expect([placeOf(THREE), text()]).toEqual([A, 'vier']);
    await tap('Rückgängig');
    await act(async () => undefined);
    expect([placeOf(THREE), text()]).toEqual([null, 'drei']);
    await press('z', { ctrlKey: true });
    expect(placeOf(THREE)).toBeNull();
  });

  it('READ-4 given the same thought twice, when the key for it is pressed, then the card lies under the one before', async () => {
    const { press, server, text } = await openPage();
    await press('g');
    expect(text()).toBe('drei');
    await press('ArrowRight');
    await press('g');
    expect([server.state().cards.get(FOUR)?.under, text()]).toEqual([THREE, 'fünf']);
  });

  it('READ-4 given a card that must go, when it is hidden, then a reason is asked for and the next one comes', async () => {
    const { press, server, text } = await openPage();
    await press('h');
    await act(async () => {
      fireEvent.click(screen.getByRole('menuitem', { name: 'Beleidigend' }));
    });
    expect([server.state().cards.get(THREE)?.hidden, text()]).toEqual(['insulting', 'vier']);
  });

  it('READ-4 given a cluster that is gone by now, when a card is put there, then it comes back with the reason', async () => {
    const { press, server, text, placeOf } = await openPage();
    server.hold();
    await press('2');
    expect(text()).toBe('vier');
    act(() => server.colleague('dissolveCluster', { clusterId: B }));
    await act(() => server.release());
    await act(async () => undefined);
    expect([placeOf(THREE), text()]).toEqual([null, 'drei']);
    expect(screen.getByText('Diese Themengruppe gibt es nicht mehr.')).toBeDefined();
  });
});

describe('the wall beside it', () => {
  it('READ-5 given somebody reads, then the wall shows the same card, and the board when they leave', async () => {
    const { server, press, focus } = await openPage();
    expect(focus()).toEqual({ on: 'card', id: THREE });
    await press('ArrowRight');
    expect(focus()).toEqual({ on: 'card', id: FOUR });
    cleanup();
    await vi.waitFor(() => expect(server.state().stage.focus).toEqual({ on: 'board' }));
  });

  it('READ-5 given the wall does not follow, then it is left alone, and that is remembered', async () => {
    const { press, focus } = await openPage();
    await act(async () => {
      fireEvent.click(screen.getByRole('switch', { name: 'Leinwand folgt mir' }));
    });
    expect(focus()).toEqual({ on: 'board' });
    await press('ArrowRight');
    expect(focus()).toEqual({ on: 'board' });
    cleanup();
    const again = await openPage();
    expect(again.focus()).toEqual({ on: 'board' });
  });

  it('READ-5 given somebody else leads the wall to a cluster, when the reader leaves, then it stays there', async () => {
    const { server } = await openPage();
    act(() => server.colleague('setStage', { stage: { focus: { on: 'cluster', id: A }, held: false } }));
    cleanup();
    await Promise.resolve();
    expect(server.state().stage.focus).toEqual({ on: 'cluster', id: A });
  });

  it('READ-5 given the cards are covered, then they are read and the wall is not led', async () => {
    const server = fakeServer([...SORTING.slice(0, 2), posted(ONE, 'eins'), posted(TWO, 'zwei')]);
    await renderOnLine(server, (live) => <ReadingRoom workshopId={uuid(0xe)} live={live} />);
    expect(screen.getByText(/noch verdeckt/)).toBeDefined();
    expect(server.state().stage.focus).toEqual({ on: 'board' });
    act(() => server.happen(movedTo(FIRST, 'sorting')));
    await act(async () => undefined);
    expect(server.state().stage.focus).toEqual({ on: 'card', id: ONE });
  });
});
