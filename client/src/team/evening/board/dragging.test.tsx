// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { A, B, FIRST, ONE, posted, SORTING, THREE, TWO, uuid } from '../../../../../shared/test/evening.ts';
import type { Live } from '../../../live/live.ts';
import { useWorkshop } from '../../live/useWorkshop.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { Board } from './Board.tsx';

const rendered = vi.hoisted(() => [] as string[]);
vi.mock(import('../../../ui/UserText.tsx'), async (original) => {
  const { UserText } = await original();
  return {
    UserText: (props) => {
      rendered.push(props.text);
      return <UserText {...props} />;
    },
  };
});

const FOUR = uuid(0x104);
const MANY = Array.from({ length: 100 }, (_, index) => posted(uuid(0x1000 + index), `Karte ${index}`));

function Host({ live }: { readonly live: Live }) {
  return <Board state={useWorkshop(live)} roundId={FIRST} onShowRound={() => undefined} />;
}

/** Without the headings of clusters; the dragged card counts because it is drawn under the pointer, too. */
const cardsRendered = () => rendered.filter((text) => text !== 'Aufenthalt').toSorted();

let under: Element | null = null;
beforeEach(() => {
  document.elementFromPoint = () => under;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const openBoard = async () => {
  const server = fakeServer([...SORTING, posted(FOUR, 'vier'), ...MANY]);
  await renderOnLine(server, (live) => <Host live={live} />);
  const card = (text: string) => screen.getByRole('button', { name: new RegExp(`^${text}$`) });
  const takeUp = (text: string) =>
    act(async () => {
      fireEvent.mouseDown(card(text), { button: 0, clientX: 5, clientY: 5 });
      fireEvent.mouseMove(document, { clientX: 20, clientY: 20 });
    });
  const over = (target: Element, clientY: number) =>
    act(async () => {
      under = target;
      fireEvent.mouseMove(document, { clientX: 30 + Math.random(), clientY });
    });
  const letGo = () =>
    act(async () => {
      fireEvent.mouseUp(document);
    });
  const cluster = (number: string) => screen.getByRole('region', { name: new RegExp(`Themengruppe .?${number}`) });
  const placeOf = (cardId: string) => server.state().cards.get(cardId)?.place;
  return { server, card, takeUp, over, letGo, cluster, placeOf };
};

describe('dragging with the mouse', () => {
  it('given a card, when it is dropped on a cluster, then it lies behind its cards', async () => {
    const { takeUp, over, letGo, cluster, placeOf } = await openBoard();
    await takeUp('drei');
    await over(cluster('1.1'), 50);
    await letGo();
    expect(placeOf(THREE)?.clusterId).toBe(A);
    expect(placeOf(THREE)!.rank > placeOf(TWO)!.rank).toBe(true);
  });

  it('given a card, when it is dropped on the upper half of a sorted one, then it lies before that', async () => {
    const { card, takeUp, over, letGo, placeOf } = await openBoard();
    await takeUp('drei');
    await over(card('zwei'), 20);
    await letGo();
    expect(placeOf(THREE)?.clusterId).toBe(A);
    expect([placeOf(ONE)!.rank < placeOf(THREE)!.rank, placeOf(THREE)!.rank < placeOf(TWO)!.rank]).toEqual([
      true,
      true,
    ]);
  });

  it('given an unsorted card, when it is dropped onto another one, then both are a new cluster', async () => {
    const { card, takeUp, over, letGo, placeOf } = await openBoard();
    await takeUp('drei');
    await over(card('vier'), 80);
    await letGo();
    expect(placeOf(THREE)?.clusterId).toBe(placeOf(FOUR)?.clusterId);
    expect([null, A, B]).not.toContain(placeOf(THREE)?.clusterId);
  });

  it('given a drag, when Escape is pressed, then nothing has moved and the selection stays', async () => {
    const { card, takeUp, over, letGo, cluster, placeOf } = await openBoard();
    // For 50 ms after a drag the library swallows clicks: the last test's drag may have just ended.
    await vi.waitFor(() => {
      fireEvent.click(card('vier'), { detail: 1 });
      expect(card('vier').getAttribute('aria-pressed')).toBe('true');
    });
    await takeUp('drei');
    await over(cluster('1.1'), 50);
    await act(async () => {
      fireEvent.keyDown(card('drei'), { key: 'Escape', code: 'Escape' });
    });
    await letGo();
    expect(placeOf(THREE)?.clusterId).toBeNull();
    expect(card('vier').getAttribute('aria-pressed')).toBe('true');
  });

  it('given another button of the mouse or two fingers, when they press a card, then it is not taken', async () => {
    const { card } = await openBoard();
    vi.useFakeTimers();
    await act(async () => {
      fireEvent.mouseDown(card('drei'), { button: 2, clientX: 5, clientY: 5 });
      fireEvent.mouseMove(document, { clientX: 40, clientY: 40 });
      fireEvent.touchStart(card('drei'), {
        touches: [
          { clientX: 5, clientY: 5 },
          { clientX: 50, clientY: 50 },
        ],
      });
    });
    act(() => void vi.advanceTimersByTime(1000));
    vi.useRealTimers();
    expect(document.querySelector('[data-dragged]')).toBeNull();
  });

  it('given a drag, when the board goes away, then letting go moves nothing', async () => {
    const { takeUp, over, letGo, cluster, placeOf } = await openBoard();
    await takeUp('drei');
    await over(cluster('1.1'), 50);
    cleanup();
    await letGo();
    expect(placeOf(THREE)?.clusterId).toBeNull();
  });

  it('given a press, when the board goes away before it is a drag, then moving on takes nothing up', async () => {
    const { server, card, over, letGo } = await openBoard();
    fireEvent.mouseDown(card('drei'), { button: 0, clientX: 5, clientY: 5 });
    cleanup();
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockClear();
    await over(document.body, 50);
    expect(measure).not.toHaveBeenCalled();
    await letGo();
    expect(server.state().cards.get(THREE)?.place.clusterId).toBeNull();
  });

  it('given a drag over a card, when somebody moves that one elsewhere, then it is dropped where the pointer is', async () => {
    const { server, card, takeUp, over, letGo, cluster, placeOf } = await openBoard();
    await takeUp('drei');
    await over(card('zwei'), 20);
    act(() => server.colleague('moveCards', { cardIds: [TWO], clusterId: B, before: null }));
    under = cluster('1.1');
    await letGo();
    expect(placeOf(THREE)?.clusterId).toBe(A);
  });

  it('given a drag over a card, when somebody moves that one away and back, then the next movement marks it again', async () => {
    const { server, card, takeUp, over } = await openBoard();
    await takeUp('drei');
    await over(card('zwei'), 20);
    act(() => server.colleague('moveCards', { cardIds: [TWO], clusterId: B, before: null }));
    act(() => server.colleague('moveCards', { cardIds: [TWO], clusterId: A, before: null }));
    await over(card('zwei'), 20);
    expect(card('zwei').closest('li')?.getAttribute('data-mark')).toBe('before');
  });

  it('given a drag, when somebody hides that card, then dropping it makes no empty cluster', async () => {
    const { server, takeUp, over, letGo } = await openBoard();
    const { size } = server.state().clusters;
    await takeUp('drei');
    await over(document.querySelector('[data-drop="new"]')!, 50);
    act(() => server.colleague('hideCard', { cardId: THREE, reason: 'other' }));
    await letGo();
    expect(server.state().clusters.size).toBe(size);
  });

  it('given a hundred cards, when one is dragged over others, then the mark goes along and none of them is rendered', async () => {
    const { card, takeUp, over, cluster } = await openBoard();
    const marked = () =>
      [...document.querySelectorAll('[data-mark], [data-over]')].map((each) => [
        each.getAttribute('data-mark'),
        each.getAttribute('data-drop'),
      ]);
    await takeUp('drei');
    rendered.length = 0;
    await over(card('Karte 1'), 50);
    await over(card('Karte 1'), 60);
    expect(marked()).toEqual([['onto', `card/${uuid(0x1001)}`]]);
    await over(card('zwei'), 20);
    expect(marked()).toEqual([['before', `card/${TWO}`]]);
    await over(card('zwei'), 80);
    expect(marked()).toEqual([['after', `card/${TWO}`]]);
    const same = document.querySelector<HTMLElement>('[data-same]')!;
    expect([same.style.visibility, same.textContent]).toEqual(['visible', 'Sagt dasselbe']);
    await over(same, 80);
    expect(marked()).toEqual([['under', `card/${TWO}`]]);
    await over(cluster('1.2'), 50);
    expect(same.style.visibility).toBe('hidden');
    expect(marked()).toEqual([[null, `cluster/${B}`]]);
    await over(document.body, 50);
    expect(marked()).toEqual([]);
    expect(rendered).toEqual([]);
  });

  it('given a hundred cards, when somebody moves one or a card arrives, then only that and the new stop of the Tab key', async () => {
    const { server } = await openBoard();
    rendered.length = 0;
    act(() => server.colleague('moveCards', { cardIds: [THREE], clusterId: A, before: null }));
    act(() => server.happen(posted(uuid(0x2000), 'ganz neu')));
    expect(cardsRendered()).toEqual(['drei', 'ganz neu', 'vier']);
  });
});
