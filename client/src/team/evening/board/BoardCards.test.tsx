// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { PARKED } from '@gehoer/shared/domain/place.ts';
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

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The first round with THREE, FOUR and FIVE unsorted, ONE and TWO in cluster A, and the empty cluster B. */
const openBoard = async () => {
  const server = fakeServer([...SORTING, posted(FOUR, 'vier'), posted(FIVE, 'fünf')]);
  const { announce } = await renderOnLine(server, (live) => <Host live={live} />);
  const card = (text: string) =>
    screen.getAllByRole('button').find((each) => each.hasAttribute('data-card') && each.textContent.startsWith(text))!;
  const press = (key: string, held: object = {}) =>
    act(async () => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
    });
  const focus = (text: string) => act(() => card(text).focus());
  const pick = (text: string) => act(() => void fireEvent.click(card(text), { detail: 0 }));
  const stored = (cardId: string) => server.state().cards.get(cardId)!;
  const choose = async (typed: string) => {
    fireEvent.change(screen.getByRole('combobox'), { target: { value: typed } });
    await press('Enter');
  };
  const click = (name: string | RegExp) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
    });
  return { server, announce, card, press, focus, pick, stored, choose, click };
};

describe('stacks', () => {
  it('SORT-10 given picked cards, when S is pressed on another one, then they lie under it and it says how often', async () => {
    const { card, press, focus, pick, stored, announce } = await openBoard();
    pick('vier');
    pick('fünf');
    focus('eins');
    await press('s');
    expect([stored(FOUR).under, stored(FIVE).under]).toEqual([ONE, ONE]);
    expect(card('eins').textContent).toContain('3× genannt');
    expect(announce).toHaveBeenCalledWith(expect.stringMatching(/2 Karten sagen dasselbe wie: .?eins/), 'move');
    await press('u');
    expect([stored(FOUR).under, stored(FIVE).under]).toEqual([null, null]);
  });

  it('SORT-10 given one card, when S is pressed, then the other is found by its words', async () => {
    const { press, focus, stored, choose } = await openBoard();
    focus('drei');
    await press('s');
    await choose('zwe');
    expect(stored(THREE).under).toBe(TWO);
  });

  it('SORT-10 given "move to", when words of a card are typed, then it takes the other one under it', async () => {
    const { press, focus, stored, choose } = await openBoard();
    focus('drei');
    await press('m');
    expect(screen.queryByRole('option', { name: /eins/ })).toBeNull();
    await choose('eins');
    expect(stored(THREE).under).toBe(ONE);
  });

  it('SORT-1 given a stack, when it is opened by key or click, then its cards can be taken out one by one or all', async () => {
    const { card, press, focus, pick, stored, click, announce } = await openBoard();
    pick('vier');
    pick('fünf');
    focus('drei');
    await press('s');
    await press('o');
    expect(announce).toHaveBeenLastCalledWith('Der Stapel ist offen: 3 Karten.');
    focus('vier');
    await press('S', { shiftKey: true });
    expect([stored(FOUR).under, stored(FIVE).under]).toEqual([null, THREE]);
    await click(/2× genannt.*Stapel schließen/);
    expect(card('fünf')).toBeUndefined();
    focus('drei');
    await press('S', { shiftKey: true });
    expect(stored(FIVE).under).toBeNull();
  });

  it('SORT-9 given the first card of a stack is hidden, then the next one is on top', async () => {
    const { card, press, focus, pick } = await openBoard();
    pick('vier');
    pick('fünf');
    focus('drei');
    await press('s');
    focus('drei');
    await press('h');
    await press('2');
    expect(card('drei')).toBeUndefined();
    expect(card('vier').textContent).toContain('2× genannt');
    await press('u');
    expect(card('drei').textContent).toContain('3× genannt');
  });
});

describe('the parking lot and the second cluster', () => {
  it('SORT-3 given a card, when P is pressed, then it is parked and counted there; opened, it can go back', async () => {
    const { press, focus, stored, click, card } = await openBoard();
    focus('drei');
    await press('p');
    expect(stored(THREE).place.clusterId).toBe(PARKED);
    await click(/^Parkplatz\s*1/);
    focus('drei');
    await press('0');
    expect(stored(THREE).place.clusterId).toBeNull();
    expect(card('drei')).toBeTruthy();
  });

  it('SORT-4 given a card, when A is pressed and a cluster chosen, then it is shown there, too, until that is undone', async () => {
    const { press, focus, choose, server } = await openBoard();
    focus('eins');
    await press('a');
    await choose('2');
    const inB = () => within(screen.getByRole('region', { name: /Themengruppe .?1\.2/ })).queryAllByRole('listitem');
    expect(inB().map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/liegt auch in .?1\.1/)]);
    expect([...server.state().copies.values()].map(({ cardId }) => cardId)).toEqual([ONE]);
    await press('u');
    expect(inB()).toEqual([]);
  });

  it('SORT-5 given a copy, when it is sorted to the unsorted, then only the copy goes', async () => {
    const { press, focus, choose, server, stored } = await openBoard();
    focus('eins');
    await press('a');
    await choose('2');
    const copy = [...document.querySelectorAll<HTMLElement>('[data-card]')].at(-1)!;
    act(() => copy.focus());
    await press('0');
    expect([server.state().copies.size, stored(ONE).place.clusterId]).toEqual([0, A]);
  });
});

describe('marks and notes', () => {
  it('SORT-11 given picked cards, when Q is pressed, then all are quotes in one step; once more, none is', async () => {
    const { card, press, focus, pick, stored } = await openBoard();
    pick('drei');
    pick('vier');
    focus('drei');
    await press('q');
    expect([stored(THREE).marks.quote, stored(FOUR).marks.quote]).toEqual([true, true]);
    expect(card('drei').textContent).toContain('Zitat');
    await press('u');
    expect([stored(THREE).marks.quote, stored(FOUR).marks.quote]).toEqual([false, false]);
  });

  it('SORT-11 given a card of another action field, when its name is typed, then the card says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no line')));
    const { card, press, focus, stored } = await openBoard();
    focus('drei');
    await press('f');
    fireEvent.change(screen.getByRole('textbox', { name: 'Handlungsfeld' }), { target: { value: ' Wohnen ' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Speichern' })));
    expect(stored(THREE).marks.field).toBe('Wohnen');
    expect(card('drei').textContent).toMatch(/gehört zu: .?Wohnen/);
    vi.unstubAllGlobals();
  });

  it('SORT-12 given a note is written into a cluster, then it lies there and can be corrected; cards cannot', async () => {
    const { card, press, focus, server } = await openBoard();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /1\.2.*Menü/ })));
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'Anmerkung schreiben' })));
    const field = () => screen.getByRole('textbox', { name: 'Text' });
    fireEvent.change(field(), { target: { value: 'Bitte nachfragen' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Speichern' })));
    const [note] = [...server.state().cards.values()].filter(({ kind }) => kind === 'note');
    expect([note?.text, note?.place.clusterId]).toEqual(['Bitte nachfragen', B]);
    focus('Anmerkung der Moderation');
    await press('e');
    fireEvent.change(field(), { target: { value: 'Geklärt' } });
    await act(async () => fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true }));
    expect(card('Anmerkung der Moderation').textContent).toContain('Geklärt');
    focus('drei');
    await press('e');
    expect(screen.getByText(/Worte der Teilnehmenden bleiben/)).toBeTruthy();
  });
});

describe('clusters', () => {
  it('SORT-6 given cards of a cluster, when Shift and N are pressed, then they are a new one behind it', async () => {
    const { press, focus, stored, server } = await openBoard();
    focus('zwei');
    await press('N', { shiftKey: true });
    const order = [...server.state().clusters.values()]
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ id }) => id);
    expect(order).toEqual([A, stored(TWO).place.clusterId, B]);
    await press('u');
    expect([stored(TWO).place.clusterId, server.state().clusters.size]).toEqual([A, 2]);
  });

  it('SORT-6 given a card, when > or < is pressed, then its cluster changes its place', async () => {
    const { press, focus } = await openBoard();
    const first = () => screen.getAllByRole('region', { name: /Themengruppe/ })[0]?.textContent;
    focus('eins');
    await press('>');
    expect(first()).not.toContain('eins');
    await press('<');
    expect(first()).toContain('eins');
  });

  it('SORT-13 given a cluster with a heading, when its statement is typed, then Enter saves it; a lost one is told', async () => {
    const { server, click, press } = await openBoard();
    await click('Aussage (Entwurf)');
    fireEvent.change(screen.getByRole('textbox', { name: /Aussage/ }), { target: { value: 'Alle dürfen bleiben.' } });
    await press('Enter');
    expect(server.state().clusters.get(A)?.statement).toBe('Alle dürfen bleiben.');
    await click(/Alle dürfen bleiben/);
    fireEvent.change(screen.getByRole('textbox', { name: /Aussage/ }), { target: { value: 'Alle bleiben.' } });
    await act(async () => server.colleague('dissolveCluster', { clusterId: A }));
    expect(screen.getByText(/Ihre Aussage war: .*Alle bleiben/)).toBeTruthy();
  });
});

describe('hiding and erasing', () => {
  it('SORT-14 given the card at hand, when a reason is chosen from its tools, then it is hidden, and one step takes it back', async () => {
    const { press, focus, stored } = await openBoard();
    focus('drei');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Karte ausblenden' })));
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'Beleidigend' })));
    expect(stored(THREE).hidden).toBe('insulting');
    focus('vier');
    await press('u');
    expect(stored(THREE).hidden).toBeNull();
  });

  it('SORT-15 given a card, when it is erased, then one question says that it is for good, and only the reason is left', async () => {
    const { focus, stored, click } = await openBoard();
    focus('drei');
    await click('Karte: Menü');
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'Endgültig löschen …' })));
    expect(screen.getByText(/nicht rückgängig/)).toBeTruthy();
    await click('Endgültig löschen');
    expect(stored(THREE).text).toBe('');
    await click('Ausgeblendet (1)');
    expect(screen.getByText(/^gelöscht \(.?Nennt Personen oder Privates/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Einblenden/ })).toBeNull();
  });
});

describe('the card at hand', () => {
  it('SORT-16 given many cards, then only the one with the focus or under the mouse has tools', async () => {
    const { card, focus } = await openBoard();
    const tools = () => screen.queryAllByRole('button', { name: 'Karte: Menü' });
    expect(tools()).toEqual([]);
    focus('drei');
    expect(tools().map((each) => each.closest('li')?.textContent)).toEqual([expect.stringContaining('drei')]);
    act(
      () =>
        void card('eins').dispatchEvent(
          Object.assign(new Event('pointerover', { bubbles: true }), { pointerType: 'mouse' }),
        ),
    );
    expect(tools().map((each) => each.closest('li')?.textContent)).toEqual([expect.stringContaining('eins')]);
  });

  it('SORT-17 given the help, then every key of the board stands in it', async () => {
    const { press, focus } = await openBoard();
    focus('drei');
    await press('?');
    const keys = screen.getAllByText((_, element) => element?.tagName === 'KBD').map(({ textContent }) => textContent);
    const single = ['M', 'N', 'S', 'O', 'P', 'A', 'Q', 'F', 'E', 'H', 'U', '0', '<', '>', '?', 'Esc', 'Enter'];
    expect(keys).toEqual(expect.arrayContaining([...single, 'Umschalt + N', 'Umschalt + S', '1 … 9']));
  });
});
