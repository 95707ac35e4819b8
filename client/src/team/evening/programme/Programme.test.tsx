// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { END, FIRST, movedTo, NOW, planned, SECOND, TALK } from '../../../../../shared/test/evening.ts';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { useLive } from '../../../live/useLive.ts';
import type { Live } from '../../../live/live.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { Programme } from './Programme.tsx';

function Host({ live }: { readonly live: Live }) {
  return <Programme state={useLive(live, ({ replica }) => replica.confirmed)} />;
}

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The programme of an evening with 45 phones in the room. */
const openProgramme = async (...events: readonly WorkshopEvent[]) => {
  const server = fakeServer([planned(), ...events]);
  await renderOnLine(server, (live) => <Host live={live} />);
  act(() => server.pulse(45));
  const press = (name: string | RegExp) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
    });
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const now = () => {
    const { programme, rounds } = server.state();
    return [programme.current, rounds.get(programme.current)?.phase ?? null];
  };
  return { server, press, wait, now };
};

describe('the programme', () => {
  it('given a plain step, when the big button is pressed, then the room goes there at once and can come back', async () => {
    const { press, wait, now } = await openProgramme(movedTo(TALK));
    await press('Runde 1: Frage zeigen');
    expect(now()).toEqual([FIRST, 'waiting']);
    expect(screen.getByText(/Jetzt läuft/)).toBeTruthy();
    await wait(1000);
    await press('Rückgängig');
    expect(now()).toEqual([TALK, null]);
  });

  it('given the big button, when it is clicked twice in a hurry, then the room goes one step only', async () => {
    const { press, wait, now } = await openProgramme(movedTo(TALK));
    await press('Runde 1: Frage zeigen');
    await press('Sammeln beginnen');
    expect(now()).toEqual([FIRST, 'waiting']);
    await wait(1000);
    await press('Sammeln beginnen');
    expect(now()).toEqual([FIRST, 'collecting']);
  });

  it('given people are writing, when the cards are to be revealed, then it is asked with the number of phones', async () => {
    const { press, now } = await openProgramme({ ...movedTo(FIRST, 'collecting'), endsAt: NOW + 90_000 });
    await press('Karten aufdecken und ordnen');
    expect(now()).toEqual([FIRST, 'collecting']);
    expect(screen.getByText(/01:30/, { selector: 'p' })).toBeTruthy();
    expect(screen.getByText(/45 Handys und die Leinwand wechseln zu/)).toBeTruthy();
    await press('Aufdecken');
    expect(now()).toEqual([FIRST, 'sorting']);
  });

  it('given a reveal by mistake, when it is taken back, then the time that was left is there again', async () => {
    const { server, press, wait } = await openProgramme({ ...movedTo(FIRST, 'collecting'), endsAt: NOW + 270_000 });
    await press('Karten aufdecken und ordnen');
    await press('Aufdecken');
    await wait(10_000);
    await press('Rückgängig');
    expect(server.state().rounds.get(FIRST)).toMatchObject({ phase: 'collecting', revealed: false });
    const left = (server.state().rounds.get(FIRST)?.endsAt ?? 0) - Date.now();
    expect(left).toBeGreaterThanOrEqual(240_000);
    expect(left).toBeLessThanOrEqual(300_000);
  });

  it('given a round that collects, when more time is given, then the timer has two minutes more', async () => {
    const { server, press } = await openProgramme({ ...movedTo(FIRST, 'collecting'), endsAt: NOW + 60_000 });
    expect(screen.getByRole('timer').textContent).toBe('01:00');
    await press(/^\+2 Minuten/);
    expect(server.state().rounds.get(FIRST)?.endsAt).toBe(NOW + 180_000);
    expect(screen.getByRole('timer').textContent).toBe('03:00');
  });

  it('given any step, when it is clicked, then it is asked first, and for a round what the room shall see', async () => {
    const { press, now } = await openProgramme(movedTo(FIRST, 'sorting'));
    await press('Runde 2');
    fireEvent.click(screen.getByRole('radio', { name: 'Sammeln' }));
    expect(screen.getByText(/wechseln zu .*Runde 2.*Sammeln/)).toBeTruthy();
    await press('Abbrechen');
    expect(now()).toEqual([FIRST, 'sorting']);
    await press('Runde 2');
    await press('Wechseln');
    expect(now()).toEqual([SECOND, 'waiting']);
  });

  it('given the last round, when the evening is ended, then it is asked first', async () => {
    const { press, now } = await openProgramme(movedTo(SECOND, 'sorting'));
    await press('Veranstaltung beenden');
    expect(now()).toEqual([SECOND, 'sorting']);
    await press('Beenden');
    expect(now()).toEqual([END, null]);
    expect(screen.getByText('Die Veranstaltung ist beendet.')).toBeTruthy();
  });

  it('given a slow line, when a move is not answered yet, then the page shows what the room still sees', async () => {
    const { server, press } = await openProgramme(movedTo(TALK));
    server.hold();
    await press('Runde 1: Frage zeigen');
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain('Impulsvortrag');
    await act(() => server.release());
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain('Runde');
  });

  it('ENTRY-8 given a round that collects, when one more card is allowed, then every phone may write it; it can be taken back', async () => {
    const { server, press } = await openProgramme(movedTo(FIRST, 'collecting'));
    const limit = () => server.state().profile.cardLimit;
    act(() => server.happen({ type: 'profileChanged', changes: { cardLimit: 2 } }));
    await press('Eine Karte mehr erlauben');
    expect(limit()).toBe(3);
    expect(screen.getByText('Jetzt sind 3 Karten möglich. Das gilt auch für die nächsten Runden.')).toBeTruthy();
    await press('Rückgängig');
    expect(limit()).toBe(2);
  });

  it('ENTRY-8 given a round of tables, no limit, or a round that does not run, then the right limit rises or none', async () => {
    const { server, press } = await openProgramme(movedTo(SECOND, 'collecting'));
    act(() => server.happen({ type: 'profileChanged', changes: { tableLimit: 4, cardLimit: 2 } }));
    await press('Eine Karte mehr erlauben');
    expect(server.state().profile).toMatchObject({ tableLimit: 5, cardLimit: 2 });
    act(() => server.happen({ type: 'profileChanged', changes: { tableLimit: null } }));
    expect(screen.queryByRole('button', { name: 'Eine Karte mehr erlauben' })).toBeNull();
    act(() => server.happen({ type: 'profileChanged', changes: { tableLimit: 4 } }, movedTo(SECOND, 'closed')));
    expect(screen.queryByRole('button', { name: 'Eine Karte mehr erlauben' })).toBeNull();
  });
});
