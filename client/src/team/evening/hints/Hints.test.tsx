// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Live } from '../../../live/live.ts';
import { A, FIRST, posted, SORTING, uuid } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { useWorkshop } from '../../live/useWorkshop.ts';
import { Hints } from './Hints.tsx';

const [CAFE, CAFE_TOO, CAFE_LATE, COURSE] = [uuid(0x201), uuid(0x202), uuid(0x203), uuid(0x204)] as const;
const HINT = /könnten zusammengehören/;

function Host({ live, cardId }: { readonly live: Live; readonly cardId: string | null }) {
  return <Hints state={useWorkshop(live)} roundId={FIRST} cardId={cardId} />;
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The comparison waits until no more cards arrive. */
const settle = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(2000);
  });
const press = (name: RegExp | string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

/** Two cards that say almost the same and one that does not, all unsorted. */
const openHints = async (cardId: string | null = null) => {
  const server = fakeServer([
    ...SORTING,
    posted(CAFE, 'Ein Begegnungscafé im Stadtteil eröffnen'),
    posted(CAFE_TOO, 'Begegnungscafe im Stadtteil eröffnen!'),
    posted(COURSE, 'Sprachkurse auch am Abend anbieten'),
  ]);
  await renderOnLine(server, (live) => <Host live={live} cardId={cardId} />);
  await settle();
  const card = (id: string) => server.state().cards.get(id)!;
  return { server, card };
};

describe('hints on the board', () => {
  it('SIM-7 given cards that say the same, when nobody chooses anything, then nothing is changed and nothing is said', async () => {
    const { server } = await openHints();
    const { seq } = server.state();
    await press(/^Hinweise 1 zu/);
    const panel = screen.getByRole('region', { name: 'Was fast dasselbe sagt' });
    expect(within(panel).getByText(HINT).textContent).toContain('Diese 2');
    expect(within(panel).queryByText(/Sprachkurse/)).toBeNull();
    expect(server.state().seq).toBe(seq);
  });

  it('SIM-7 given a hint, when it is accepted as a stack, then the cards are stacked and the hint is gone', async () => {
    const { card } = await openHints();
    await press(/^Hinweise/);
    await press('Stapeln');
    expect([card(CAFE).under, card(CAFE_TOO).under]).toEqual([null, CAFE]);
    expect(screen.queryByText(HINT)).toBeNull();
    expect(document.activeElement?.textContent).toBe('Was fast dasselbe sagt');
  });

  it('SIM-7 given a hint, when it is accepted as a cluster, then it is one step, which the message takes back', async () => {
    const { card } = await openHints();
    await press(/^Hinweise/);
    await press('Neue Themengruppe');
    expect(card(CAFE).place.clusterId).not.toBeNull();
    expect(card(CAFE_TOO).place.clusterId).toBe(card(CAFE).place.clusterId);
    await press('Rückgängig');
    await settle();
    expect([card(CAFE).place.clusterId, card(CAFE_TOO).place.clusterId]).toEqual([null, null]);
  });

  it('SIM-7 given a sorted card says the same, when it is accepted, then only the unsorted ones move there', async () => {
    const { server, card } = await openHints();
    act(() => server.colleague('moveCards', { cardIds: [CAFE], clusterId: A, before: null }));
    const { place } = card(CAFE);
    await press(/^Hinweise/);
    await press(/1\.1 Aufenthalt/);
    expect(card(CAFE_TOO).place.clusterId).toBe(A);
    expect(card(CAFE).place).toEqual(place);
  });

  it('SIM-8 given a hint, when it is dismissed, then it stays away, also after the page was opened anew', async () => {
    await openHints();
    await press(/^Hinweise 1 zu/);
    await press('Nicht mehr zeigen');
    expect(screen.getByText('Zurzeit gibt es keine Hinweise.')).toBeTruthy();
    cleanup();
    await openHints();
    expect(screen.getByRole('button', { name: /^Hinweise zu/ })).toBeTruthy();
  });

  it('SIM-9 given hidden and stacked cards and notes, then no hint points to them', async () => {
    const { server } = await openHints();
    act(() => server.colleague('hideCard', { cardId: CAFE_TOO, reason: 'other' }));
    expect(screen.getByRole('button', { name: /^Hinweise zu/ })).toBeTruthy();
    act(() => server.happen(posted(CAFE_LATE, 'Begegnungscafé im Stadtteil')));
    const note = { cardId: uuid(0x205), roundId: FIRST, kind: 'note', language: 'de', table: null } as const;
    act(() => server.colleague('enterCard', { ...note, text: 'Sprachkurse auch am Abend anbieten' }));
    await settle();
    expect(screen.getByRole('button', { name: /^Hinweise 1 zu/ })).toBeTruthy();
    act(() => server.colleague('stackCards', { cardIds: [CAFE_LATE], onto: CAFE }));
    expect(screen.getByRole('button', { name: /^Hinweise zu/ })).toBeTruthy();
  });

  it('SIM-7 given a chosen card, then its hint comes first and not twice; Escape closes the list', async () => {
    await openHints(CAFE_TOO);
    await press(/^Hinweise/);
    expect(screen.getByText('Zur gewählten Karte')).toBeTruthy();
    expect(screen.getAllByText(HINT)).toHaveLength(1);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Stapeln' }), { key: 'Escape' });
    expect(screen.queryByText(HINT)).toBeNull();
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  });
});
