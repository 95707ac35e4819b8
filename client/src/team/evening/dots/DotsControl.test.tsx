// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import {
  A,
  B,
  FIRST,
  hash,
  movedTo,
  NOW,
  planned,
  put,
  SORTING,
  THREE,
  uuid,
} from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { useLive } from '../../../live/useLive.ts';
import type { Live } from '../../../live/live.ts';
import { Programme } from '../programme/Programme.tsx';

function Host({ live }: { readonly live: Live }) {
  return <Programme state={useLive(live, ({ replica }) => replica.confirmed)} />;
}

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The programme of an evening whose first round is sorted, with 45 phones in the room and clusters A and B filled. */
const sorting = async (...events: readonly WorkshopEvent[]) => {
  const server = fakeServer([...SORTING, put(THREE, B), ...events]);
  await renderOnLine(server, (live) => <Host live={live} />);
  act(() => server.pulse(45));
  const press = (name: string | RegExp) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
    });
  const rest = () => act(() => vi.advanceTimersByTimeAsync(1000));
  const round = () => server.state().rounds.get(FIRST)!;
  const choose = (label: string, n: number) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: String(n) } });
  return { server, press, rest, round, choose };
};
const ballot = (count: number): WorkshopEvent => ({
  type: 'ballotCast',
  ballotId: uuid(0x501),
  roundId: FIRST,
  keyHash: hash('key'),
  dots: [{ clusterId: A, count }],
});
const text = () => document.body.textContent;

describe('opening an opinion poll', () => {
  it('POLL-10 given a round that is sorted, when a poll is wanted, then it is asked once, with rules and phones', async () => {
    const { press, round } = await sorting();
    await press('Meinungsbild');
    expect(text()).toContain('2 Themengruppen mit Karten stehen zur Wahl.');
    expect(text()).toMatch(/45 Handys und die Leinwand wechseln zu .*Meinungsbild/u);
    expect(screen.getByLabelText<HTMLSelectElement>('Punkte für jedes Handy').value).toBe('1');
    expect(round().phase).toBe('sorting');
    await press('Meinungsbild öffnen');
    expect(round()).toMatchObject({ phase: 'dots', dots: { perPerson: 1, perCluster: 1 } });
  });

  it('POLL-10 given other rules, when they are chosen, then a group never gets more than a person has', async () => {
    const { press, round, choose } = await sorting();
    await press('Meinungsbild');
    choose('Punkte für jedes Handy', 5);
    choose('Davon höchstens für eine Themengruppe', 4);
    choose('Punkte für jedes Handy', 3);
    await press('Meinungsbild öffnen');
    expect(round().dots).toMatchObject({ perPerson: 3, perCluster: 3 });
  });

  it('POLL-10 given a poll by mistake, when it is taken back, then the round is sorted again', async () => {
    const { press, rest, round } = await sorting();
    await press('Meinungsbild');
    await press('Meinungsbild öffnen');
    await rest();
    await press('Rückgängig');
    expect(round().phase).toBe('sorting');
    expect(screen.queryByRole('button', { name: 'Ergebnis des Meinungsbilds' })).toBeNull();
  });

  it('POLL-10 given a round that is not sorted, or no group with a card, then there is no poll', async () => {
    await sorting(movedTo(FIRST, 'collecting'));
    expect(screen.queryByRole('button', { name: 'Meinungsbild' })).toBeNull();
    cleanup();

    const server = fakeServer([planned(), movedTo(FIRST, 'sorting')]);
    await renderOnLine(server, (live) => <Host live={live} />);
    fireEvent.click(screen.getByRole('button', { name: 'Meinungsbild' }));
    expect(text()).toContain('Es gibt noch keine Themengruppe mit Karten.');
    expect(screen.queryByRole('button', { name: 'Meinungsbild öffnen' })).toBeNull();
  });
});

describe('an open poll', () => {
  const open = async () => {
    const evening = await sorting();
    await evening.press('Meinungsbild');
    await evening.press('Meinungsbild öffnen');
    await evening.rest();
    return evening;
  };

  it('POLL-11 given dots are given, when the team looks, then it sees how many phones, and no result', async () => {
    const { server } = await open();
    act(() => server.happen(ballot(1)));
    expect(text()).toContain('Handys haben Punkte vergeben');
    expect(text()).not.toMatch(/Ergebnis|1 Punkt/u);
  });

  it('POLL-11 given an open poll, when it is closed, then that is asked, and the result is there', async () => {
    const { server, press, round } = await open();
    act(() => server.happen(ballot(1)));
    await press('Meinungsbild schließen');
    expect(round().phase).toBe('dots');
    await act(async () => {
      fireEvent.click(screen.getAllByRole('button', { name: 'Meinungsbild schließen' }).at(-1)!);
    });
    expect(round().phase).toBe('closed');
    await press('Ergebnis des Meinungsbilds');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['1.1Aufenthalt1 Punkt', '1.2ohne Überschrift0 Punkte']),
    );
  });

  it('POLL-11 given dots were given, when the poll is opened again, then its rules stay and are told', async () => {
    const { server, press, rest, round } = await open();
    act(() => server.happen(ballot(1)));
    await press('Schritt zurück');
    expect(text()).toContain('Das Meinungsbild wird damit geschlossen und gezählt.');
    await press('Wechseln');
    await rest();
    await press('Meinungsbild');
    expect(screen.queryByLabelText('Punkte für jedes Handy')).toBeNull();
    await press('Meinungsbild öffnen');
    expect(round()).toMatchObject({ phase: 'dots', dots: { perPerson: 1, perCluster: 1 } });
  });
});
