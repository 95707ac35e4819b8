// @vitest-environment jsdom
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { movedTo, planned, withCards } from '../../../test/wallEvening.ts';
import { installScreen } from '../../../test/wallScreen.ts';
import { showOn, wallLive } from '../../../test/wallLive.ts';
import type { Live, LiveState } from '../../live/live.ts';
import { WallPage } from './WallPage.tsx';

const NOW = Date.UTC(2026, 10, 22, 18, 30);

const open = async (page: ReactElement): Promise<void> => {
  render(page);
  await screen.findByRole('heading', { level: 1 });
  // effects of the last render, such as listening to the line
  await act(() => vi.advanceTimersByTimeAsync(0));
};
const show = async (evening: Workshop, changes?: Partial<LiveState>): Promise<Live> => {
  const live = wallLive(evening, changes);
  await open(<WallPage live={live} />);
  return live;
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  installScreen(900);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the wall', () => {
  test('given people arrive, when they look, then address, grouped code, Wi-Fi, phones and the notice are there', async () => {
    await show(planned({ wifi: { ssid: 'Saal', password: 'hallo' } }), { pulse: { phones: 23, written: 0, cards: 0 } });
    expect(title()).toBe('Wohnen/Soziales');
    for (const text of ['gehoer.example.de', '482\u00A0913', 'Saal', 'hallo', 'Stadt Musterstadt']) {
      expect(document.body.textContent).toContain(text);
    }
    expect(screen.getByText('23 Handys sind verbunden')).toBeDefined();
    expect(screen.getByText(/erscheinen ohne Namen\. Wörtliche Zitate können/)).toBeDefined();
    expect(screen.getAllByRole('img')).toHaveLength(2);
    expect(screen.getByRole('list', { name: 'Auf dem Handy auch in:' }).textContent).toBe('Englishالعربية');
  });

  test('given each station, when the evening moves on, then its words stand there', async () => {
    const evening = planned({ nextSteps: { de: 'Wir schreiben einen Entwurf.' } });
    const live = await show(movedTo(evening, 'talk'));
    expect([title(), screen.getByText(/Es spricht/).textContent]).toEqual([
      'Nachbarschaft macht Schule',
      'Es spricht: \u2068Dr. Jasmin Beispiel\u2069',
    ]);
    const titles = ['welcome', 'break', 'closing', 'end'].map((step) => {
      act(() => showOn(live, movedTo(evening, step)));
      return title();
    });
    expect(titles).toEqual(['Herzlich willkommen!', 'Pause', 'Danke!', 'Die Veranstaltung ist zu Ende.']);
    act(() => showOn(live, movedTo(evening, 'closing')));
    expect(screen.getByText('Wir schreiben einen Entwurf.')).toBeDefined();
  });

  test('given covered cards are written, when people look, then question, time of the server and a count are there', async () => {
    const writing = movedTo(planned(), 'round-1', 'collecting', NOW + 60_000 + 247_000);
    await show(writing, { clockOffset: 60_000, pulse: { phones: 30, written: 20, cards: 27 } });
    expect(title()).toBe('Was bedeutet gelingende Integration im Handlungsfeld Wohnen/Soziales?');
    expect(screen.getByText('Wann sagen wir: Die Integration gelingt gut?')).toBeDefined();
    expect(screen.getByRole('timer', { name: 'Zeit' }).textContent).toMatch(/^04:0\d$/);
    expect(screen.getByText('27').parentElement?.textContent).toBe('27 Karten');
  });

  test('given the time is up, when people look, then nothing hurries them', async () => {
    await show(movedTo(planned(), 'round-1', 'collecting', NOW - 1));
    expect(screen.getByText('Die Zeit ist um. Schreiben Sie in Ruhe fertig.')).toBeDefined();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('given cards are sorted, when people look, then the cards stand below the question', async () => {
    await show(movedTo(withCards(planned(), 'round-1', [{ id: 'a', text: 'Mehr Wohnraum' }]), 'round-1', 'sorting'));
    expect(title()).toContain('gelingende Integration');
    expect(screen.getByText('Mehr Wohnraum')).toBeDefined();
  });

  test('given another phase begins, when a screen reader listens, then that is said, and nothing at the beginning', async () => {
    const live = await show(movedTo(planned(), 'round-1', 'waiting'));
    const said = () => screen.getByRole('status').textContent;
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(said()).toBe('');
    act(() => showOn(live, movedTo(planned(), 'round-1', 'collecting')));
    expect(said()).toBe('Runde 1 von 2. Jetzt schreiben');
  });

  test('given the line is lost, when people look, then the evening stays and a dot with words appears', async () => {
    const live = await show(movedTo(planned(), 'break'));
    expect(screen.queryByText(/Keine Verbindung/)).toBeNull();
    act(() => live.store.setState({ status: 'lost' }));
    expect([title(), screen.getByText(/Keine Verbindung/)]).toBeDefined();
  });

  test('given the mouse rests, when three seconds pass, then the pointer hides until it moves', async () => {
    await show(planned());
    const isIdle = () => document.querySelector('[data-idle]')?.getAttribute('data-idle');
    act(() => {
      vi.advanceTimersByTime(3000);
    });
    expect(isIdle()).toBe('true');
    fireEvent.pointerMove(window);
    expect(isIdle()).toBe('false');
  });

  test('given the menu, when it is opened, then imprint and privacy are the second tap', async () => {
    await show(planned());
    fireEvent.click(screen.getByRole('button', { name: 'Menü' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Impressum',
      'Datenschutz',
      'Barrierefreiheit',
    ]);
  });

  test('given no link or a link that no longer holds, when it is opened, then a calm page says what to do', async () => {
    await open(<WallPage live={null} />);
    expect(title()).toBe('Diese Leinwand ist nicht freigegeben.');
    cleanup();
    await show(planned(), { status: 'turnedAway', turnedAwayBecause: 'forbidden' });
    expect(title()).toBe('Diese Leinwand ist nicht freigegeben.');
  });

  test('given an evening without German, when it is shown, then the wall speaks English', async () => {
    await show(movedTo(planned({ languages: ['en', 'ar'] }), 'break'));
    expect([title(), document.documentElement.lang]).toEqual(['Break', 'en']);
  });
});
