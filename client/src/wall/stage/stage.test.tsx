// @vitest-environment jsdom
import type { Stage } from '@gehoer/shared/domain/stage.ts';
import { evolve, type Workshop, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { movedTo, planned, withCards, withClusters } from '../../../test/wallEvening.ts';
import { showOn, wallLive } from '../../../test/wallLive.ts';
import { installScreen } from '../../../test/wallScreen.ts';
import { WallPage } from '../frame/WallPage.tsx';

const happened = (evening: Workshop, ...events: readonly WorkshopEvent[]): Workshop => evolve(evening, events);
const staged = (evening: Workshop, focus: Stage['focus'], held = false): Workshop =>
  happened(evening, { type: 'stageSet', stage: { focus, held } });
const BOARD = { on: 'board' } as const;

const clusters = withClusters(planned(), 'round-1', [
  ['clubs', 'Vereine'],
  ['flats', ''],
]);
/** Two unsorted cards, one in a cluster, in the order a, b, c. */
const sorting = movedTo(
  withCards(clusters, 'round-1', [{ id: 'a' }, { id: 'b' }, { id: 'c', clusterId: 'clubs' }]),
  'round-1',
  'sorting',
);
const under = (cardId: string, to: string): WorkshopEvent => ({
  type: 'cardsStacked',
  roundId: 'round-1',
  moves: [{ cardId, from: null, to }],
});
const german = (cardId: string, text: string): WorkshopEvent => ({
  type: 'cardTranslated',
  cardId,
  text,
  translator: 'machine',
});

const open = async (evening: Workshop) => {
  const live = wallLive(evening);
  render(<WallPage live={live} />);
  await screen.findByRole('heading', { level: 1 });
  await act(() => vi.advanceTimersByTimeAsync(0));
  return { show: (next: Workshop) => act(() => showOn(live, next)) };
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const seen = () => document.body.textContent;
const cards = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  installScreen(900);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the wall that is led', () => {
  test('WALL-1 given one card, then it stands alone with its position and the question, and goes with the next', async () => {
    const { show } = await open(staged(sorting, { on: 'card', id: 'a' }));
    expect(screen.getByText('Karte 2 von 3')).toBeDefined();
    expect([title(), cards()]).toEqual([expect.stringContaining('gelingende Integration'), []]);

    show(staged(sorting, { on: 'card', id: 'b' }));
    expect(screen.getByText('Karte 3 von 3')).toBeDefined();
    show(staged(sorting, { on: 'card', id: 'c' }));
    expect([screen.queryByText(/Karte \d/), screen.getByText('Vereine')]).toEqual([null, expect.anything()]);
    show(staged(sorting, BOARD));
    expect(cards()).toEqual(['c', 'a', 'b']);
  });

  test('WALL-1 given one cluster, then its heading, its statement and its cards fill the wall', async () => {
    const drafted = { type: 'statementDrafted', clusterId: 'clubs', from: '', to: 'Vereine öffnen sich.' } as const;
    await open(staged(happened(sorting, drafted), { on: 'cluster', id: 'clubs' }));
    expect([title(), cards()]).toEqual(['1.1Vereine', ['c']]);
    expect(screen.getByText('Vereine öffnen sich.')).toBeDefined();
  });

  test('WALL-1 given what it was led to is gone, hidden or elsewhere, then the wall shows the board', async () => {
    const { show } = await open(staged(sorting, { on: 'card', id: 'a' }));
    show(happened(staged(sorting, { on: 'card', id: 'a' }), { type: 'cardWithdrawn', cardId: 'a' }));
    expect(cards()).toEqual(['c', 'b']);
    const away: readonly Workshop[] = [
      staged(sorting, { on: 'card', id: 'gone' }),
      staged(sorting, { on: 'cluster', id: 'gone' }),
      staged(withCards(sorting, 'round-2', [{ id: 'other' }]), { on: 'card', id: 'other' }),
      staged(happened(sorting, under('b', 'a')), { on: 'card', id: 'b' }),
    ];
    for (const evening of away) {
      show(evening);
      expect(cards().length).toBeGreaterThan(1);
    }
  });
});

describe('the wall that is held', () => {
  test('WALL-2 given it is held, when cards are sorted and others come, then the picture stays, with a sign', async () => {
    const { show } = await open(sorting);
    const held = staged(sorting, BOARD, true);
    const moved = withCards(held, 'round-1', [{ id: 'b', clusterId: 'flats' }, { id: 'd' }]);
    show(moved);
    expect([cards(), screen.getByText('Angehalten')]).toEqual([['c', 'a', 'b'], expect.anything()]);

    show(staged(moved, BOARD, false));
    expect([cards(), screen.queryByText('Angehalten')]).toEqual([['c', 'b', 'a', 'd'], null]);
  });

  test('WALL-2 given it is held, when a card is withdrawn or changed, then the picture does not keep it', async () => {
    const { show } = await open(sorting);
    const changed = { type: 'cardEdited', cardId: 'b', text: 'anders', language: 'de' } as const;
    show(happened(staged(sorting, BOARD, true), { type: 'cardWithdrawn', cardId: 'a' }, changed));
    expect(cards()).toEqual(['c', 'anders']);
  });

  test('WALL-2 given it is held, when the evening moves on, then the wall goes along', async () => {
    const { show } = await open(staged(sorting, BOARD, true));
    show(movedTo(staged(sorting, BOARD, true), 'break'));
    expect(title()).toBe('Pause');
  });

  test('WALL-3 given it is opened while it is held, then the question stands there and no card', async () => {
    const { show } = await open(staged(sorting, { on: 'card', id: 'a' }, true));
    expect(title()).toContain('gelingende Integration');
    expect([cards(), seen()]).toEqual([[], expect.stringContaining('Gleich geht es weiter.')]);
    show(staged(sorting, BOARD));
    expect(cards()).toEqual(['c', 'a', 'b']);
  });
});

describe('what lies on the board', () => {
  test('WALL-4 given a stack, a copy, a note and the parking lot, then each has its look and is counted rightly', async () => {
    const note = { kind: 'note', text: 'Rückfrage', language: 'de', table: null } as const;
    const evening = happened(
      withCards(sorting, 'round-1', [{ id: 'd', clusterId: 'parked' }, { id: 'e' }]),
      under('b', 'a'),
      { type: 'cardEntered', cardId: 'n', roundId: 'round-1', ...note },
      { type: 'cardCopied', copy: { id: 'copy', cardId: 'c', place: { clusterId: 'flats', rank: 'a0' } } },
    );
    await open(evening);
    expect(cards()).toEqual([
      'cauch in \u20681.2\u2069',
      'cauch in \u20681.1\u2069',
      'd',
      'a2× genannt',
      'e',
      'Anmerkung der ModerationRückfrage',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1.1Vereine',
      '1.2Noch ohne Überschrift',
      'Parkplatz',
    ]);
    expect(screen.getAllByText(/^\d+ Karten?$/).map(({ textContent }) => textContent)).toEqual(['1 Karte', '3 Karten']);
  });

  test('WALL-5 given a German text, then it stands first and the original below, each in its language', async () => {
    const arabic = { cardId: 'x', roundId: 'round-1', text: 'مساكن أكثر', language: 'ar', keyHash: '' } as const;
    const evening = happened(sorting, { type: 'cardPosted', ...arabic }, german('x', 'Mehr Wohnungen'));
    const { show } = await open(evening);
    const texts = () =>
      [...document.querySelectorAll('bdi')]
        .filter(({ textContent }) => /Wohnungen|مساكن/u.test(textContent))
        .map(({ lang, dir }) => [lang, dir]);
    expect(texts()).toEqual([
      ['de', 'auto'],
      ['ar', 'auto'],
    ]);
    expect(cards()).toContainEqual(expect.stringContaining('Maschinell übersetzt'));
    show(staged(evening, { on: 'card', id: 'x' }));
    expect(texts()).toHaveLength(2);
    expect(screen.getByText('Maschinell übersetzt')).toBeDefined();
  });
});
