// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { A, B, FIRST, ONE, posted, SORTING, THREE, TWO, uuid } from '../../../../../shared/test/evening.ts';
import type { Live } from '../../../live/live.ts';
import { useWorkshop } from '../../live/useWorkshop.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { Board } from './Board.tsx';

const FOUR = uuid(0x104);
const FIVE = uuid(0x105);

function Host({ live }: { readonly live: Live }) {
  return <Board state={useWorkshop(live)} roundId={FIRST} onShowRound={() => undefined} />;
}

/** jsdom lays nothing out: areas become columns, the cards of an area stand one below the other. */
const layOut = () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const lists = [...document.querySelectorAll('section')];
    const section = this.closest('section');
    const index = [...(section?.querySelectorAll('[data-card]') ?? [])].indexOf(this);
    return new DOMRect(lists.indexOf(section!) * 100, index * 50, 90, 40);
  });
  Element.prototype.scrollIntoView = () => undefined;
};

beforeEach(layOut);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The first round with THREE, FOUR and FIVE unsorted, ONE and TWO in cluster A, and the empty cluster B. */
const openBoard = async () => {
  const server = fakeServer([...SORTING, posted(FOUR, 'vier'), posted(FIVE, 'fünf')]);
  const { announce } = await renderOnLine(server, (live) => <Host live={live} />);
  const card = (text: string) => screen.getByRole('button', { name: new RegExp(`^${text}`) });
  const press = (key: string, held: object = {}) =>
    act(async () => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
    });
  const clusterOf = (cardId: string) => server.state().cards.get(cardId)?.place.clusterId ?? null;
  const focus = () => document.activeElement?.textContent;
  return { server, announce, card, press, clusterOf, focus };
};

describe('sorting with the keyboard', () => {
  it('given unsorted cards, when digits are pressed, then card after card goes into its cluster', async () => {
    const { card, press, clusterOf, focus, announce } = await openBoard();
    act(() => card('drei').focus());
    await press('2');
    expect([clusterOf(THREE), focus()]).toEqual([B, 'vier']);
    await press('1');
    expect([clusterOf(FOUR), focus()]).toEqual([A, 'fünf']);
    await press('n');
    expect(clusterOf(FIVE)).not.toBeNull();
    expect(screen.getByText('Alle Karten sind zugeordnet.')).toBeTruthy();
    expect(announce).toHaveBeenCalledWith(expect.stringContaining('Themengruppe'), 'move');
  });

  it('given a card, when arrows, Home and End are pressed, then the focus goes over the board; Tab has one stop', async () => {
    const { card, press, focus } = await openBoard();
    act(() => card('drei').focus());
    const way: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End', 'Home']) {
      await press(key);
      way.push(focus());
    }
    expect(way).toEqual(['vier', 'zwei', 'eins', 'drei', 'fünf', 'drei']);
    const stops = [...document.querySelectorAll('[data-card]')].filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops.map(({ textContent }) => textContent)).toEqual(['drei']);
  });

  it('given a wrong step, when it is undone and done again by keys, then the board follows', async () => {
    const { card, press, clusterOf } = await openBoard();
    act(() => card('drei').focus());
    await press('2');
    await press('z', { ctrlKey: true });
    expect(clusterOf(THREE)).toBeNull();
    await press('y', { ctrlKey: true });
    expect(clusterOf(THREE)).toBe(B);
    await press('u');
    expect(clusterOf(THREE)).toBeNull();
  });

  it('given the choice of places, when a part of a heading is typed, then Enter moves the card there', async () => {
    const { card, press, clusterOf, focus } = await openBoard();
    act(() => card('vier').focus());
    await press('m');
    const field = screen.getByRole('combobox');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'aufent' } });
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await press('Enter');
    expect([clusterOf(FOUR), focus()]).toEqual([A, 'fünf']);
  });

  it('given picked cards, when one of them is moved, then all go in their order', async () => {
    const { card, press, server, clusterOf } = await openBoard();
    act(() => card('fünf').focus());
    fireEvent.click(card('fünf'), { detail: 0 });
    fireEvent.click(card('drei'), { detail: 0 });
    await press('2');
    expect([clusterOf(THREE), clusterOf(FOUR), clusterOf(FIVE)]).toEqual([B, null, B]);
    const ranks = [THREE, FIVE].map((id) => server.state().cards.get(id)!.place.rank);
    expect(ranks).toEqual(ranks.toSorted());
    expect(screen.queryByText(/ausgewählt/)).toBeNull();
  });

  it('given a reason, when a card is hidden, then it leaves the board and can be shown again', async () => {
    const { card, press, server } = await openBoard();
    act(() => card('drei').focus());
    await press('h');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Beleidigend' })));
    expect(server.state().cards.get(THREE)?.hidden).toBe('insulting');
    expect(screen.queryByRole('button', { name: /^drei/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ausgeblendet (1)' }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Einblenden/ })));
    expect(server.state().cards.get(THREE)?.hidden).toBeNull();
    expect(card('drei')).toBeTruthy();
  });

  it('given a heading is typed, when letters and digits are pressed, then they are text and move nothing', async () => {
    const { press, server, clusterOf } = await openBoard();
    fireEvent.click(screen.getByRole('button', { name: /^Überschrift geben/ }));
    const field = screen.getByRole('textbox');
    await press('1');
    await press('u');
    expect(clusterOf(THREE)).toBeNull();
    fireEvent.change(field, { target: { value: '  Treffpunkte ' } });
    await press('Enter');
    expect(server.state().clusters.get(B)?.heading).toBe('Treffpunkte');
  });
});

describe('several people at one board', () => {
  it('given a card has the focus, when a colleague moves it, then the next card has it and nothing scrolls', async () => {
    const { card, server, focus } = await openBoard();
    act(() => card('drei').focus());
    const scrolled = vi.spyOn(HTMLElement.prototype, 'focus');
    act(() => server.colleague('moveCards', { cardIds: [THREE], clusterId: B, before: null }));
    expect(focus()).toBe('vier');
    expect(scrolled).toHaveBeenCalledWith({ preventScroll: true });
  });

  it('given a field has the focus, when a colleague moves cards, then it keeps it', async () => {
    const { server } = await openBoard();
    fireEvent.click(screen.getByRole('button', { name: /^Überschrift geben/ }));
    act(() => server.colleague('moveCards', { cardIds: [THREE], clusterId: B, before: null }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('given a heading is typed, when a colleague dissolves the cluster, then the text is told, not lost', async () => {
    const { server } = await openBoard();
    fireEvent.click(screen.getByRole('button', { name: /^Überschrift geben/ }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Treffpunkte' } });
    await act(async () => server.colleague('dissolveCluster', { clusterId: B }));
    expect(screen.getByText(/Ihre Überschrift war: .*Treffpunkte/)).toBeTruthy();
  });

  it('given a colleague has changed the same card, when the own step is undone, then it is said why it cannot', async () => {
    const { card, press, server } = await openBoard();
    act(() => card('drei').focus());
    await press('2');
    act(() => server.colleague('moveCards', { cardIds: [THREE], clusterId: A, before: null }));
    await press('u');
    expect(screen.getByText(/inzwischen dasselbe geändert/)).toBeTruthy();
  });

  it('given a dissolved cluster, when the message is followed back, then it is there again with its cards', async () => {
    const { server, clusterOf } = await openBoard();
    fireEvent.click(screen.getByRole('button', { name: /1\.1.*Menü/ }));
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'Auflösen' })));
    expect([clusterOf(ONE), clusterOf(TWO)]).toEqual([null, null]);
    const message = screen.getByText(/Die Themengruppe ist aufgelöst/).parentElement!;
    await act(async () => fireEvent.click(within(message).getByRole('button', { name: 'Rückgängig' })));
    expect([clusterOf(ONE), clusterOf(TWO), server.state().clusters.has(A)]).toEqual([A, A, true]);
  });
});

describe('cards that arrive', () => {
  it('given somebody sorts, when cards arrive, then they come last, are marked, and are said once as a count', async () => {
    vi.useFakeTimers();
    try {
      const { card, server, announce, focus } = await openBoard();
      act(() => card('vier').focus());
      act(() => server.happen(posted(uuid(0x001), 'neu eins')));
      act(() => server.happen(posted(uuid(0x002), 'neu zwei')));
      const unsorted = screen.getByRole('region', { name: /Noch nicht zugeordnet/ });
      const texts = [...unsorted.querySelectorAll('[data-card]')].map(({ textContent }) => textContent);
      expect(texts).toEqual(['drei', 'vier', 'fünf', 'neu einsneu', 'neu zweineu']);
      expect(focus()).toBe('vier');
      act(() => void vi.advanceTimersByTime(30_000));
      expect(announce.mock.calls.filter(([, topic]) => topic === 'arrivals')).toEqual([['2 neue Karten', 'arrivals']]);
      expect(card('neu eins').textContent).toBe('neu eins');
    } finally {
      vi.useRealTimers();
    }
  });
});
