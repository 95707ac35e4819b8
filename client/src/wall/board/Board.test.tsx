// @vitest-environment jsdom
import { loadWallMessages } from '@gehoer/shared/i18n/wall/index.ts';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planned, withCards, withClusters } from '../../../test/wallEvening.ts';
import { installScreen } from '../../../test/wallScreen.ts';
import { WallTextContext } from '../frame/wallTextContext.ts';
import { Board } from './Board.tsx';
import { groupsOf } from './groups.ts';

const text = await loadWallMessages('de');
const clustered = withClusters(planned(), 'round-1', [
  ['clubs', 'Vereine öffnen sich'],
  ['second', ''],
]);

type Evening = typeof clustered;
const board = (evening: Evening) => (
  <WallTextContext value={text}>
    <Board groups={groupsOf(evening, 'round-1', 1)} />
  </WallTextContext>
);
const many = withCards(clustered, 'round-1', [
  { id: 'first', clusterId: 'clubs' },
  ...Array.from({ length: 40 }, (_, index) => ({ id: `card ${index}` })),
]);
const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};
const unsorted = () => screen.getByRole('region', { name: 'Noch nicht zugeordnet' });
const cardsOn = (area: HTMLElement) =>
  within(area)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  installScreen(900);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a board', () => {
  test('given clusters and cards, when it is drawn, then headings are numbered and each card stands in its list', () => {
    render(board(withCards(clustered, 'round-1', [{ id: 'a', clusterId: 'clubs' }, { id: 'b' }])));
    const clusters = screen.getByRole('region', { name: 'Themengruppen' });
    expect(
      within(clusters)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(['1.1Vereine öffnen sich', '1.2Noch ohne Überschrift']);
    expect(cardsOn(clusters)).toEqual(['a']);
    expect(cardsOn(unsorted())).toEqual(['b']);
    expect(screen.queryByText(/^Seite/)).toBeNull();
  });

  test('given more cards than fit, when time passes, then the pages turn by themselves and begin again', () => {
    render(board(many));
    const first = cardsOn(unsorted());
    const seen = new Set(first);
    const pages = Number(/von (\d+)/.exec(within(unsorted()).getByText(/^Seite/).textContent)?.[1]);
    for (let page = 1; page < pages; page += 1) {
      pass(20_000);
      for (const card of cardsOn(unsorted())) seen.add(card);
    }
    expect(seen.size).toBe(40);
    pass(20_000);
    expect(cardsOn(unsorted())).toEqual(first);
  });

  test('given cards keep arriving, when time passes, then the pages turn all the same', () => {
    const { rerender } = render(board(many));
    const first = cardsOn(unsorted());
    for (let second = 1; second <= 20; second += 1) {
      rerender(board(withCards(many, 'round-1', [{ id: `late ${second}` }])));
      pass(1000);
    }
    expect(cardsOn(unsorted())).not.toEqual(first);
  });

  test('given a key of the remote is pressed, when time passes, then the page stays until it is let go', () => {
    render(board(many));
    const first = cardsOn(unsorted());
    fireEvent.keyDown(window, { key: 'PageDown' });
    const second = cardsOn(unsorted());
    expect(second).not.toEqual(first);
    pass(120_000);
    expect(cardsOn(unsorted())).toEqual(second);
    fireEvent.click(screen.getByRole('button', { name: 'Seiten wieder blättern' }));
    pass(20_000);
    expect(cardsOn(unsorted())).not.toEqual(second);
  });

  test('given a card is moved, when the board is drawn again, then it is marked for a moment', () => {
    const { rerender, container } = render(board(many));
    rerender(board(withCards(many, 'round-1', [{ id: 'card 7', clusterId: 'second' }])));
    const marked = () => [...container.querySelectorAll('[data-news="true"]')].map((card) => card.textContent);
    expect(marked()).toEqual(['card 7']);
    pass(4000);
    expect(marked()).toEqual([]);
  });

  test('given the same texts again, when the board is drawn, then nothing is measured a second time', () => {
    const { rerender, container } = render(board(many));
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    rerender(board({ ...many }));
    expect(container.querySelector('[data-piece]')).toBeNull();
    expect(measured.mock.contexts.filter((element) => (element as Element).hasAttribute('data-piece'))).toEqual([]);
    measured.mockRestore();
  });
});
