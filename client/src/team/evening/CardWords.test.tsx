// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { EventOf } from '@gehoer/shared/domain/workshop.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { FIRST, ONE, posted, SORTING, THREE, uuid } from '../../../../shared/test/evening.ts';
import { fakeServer } from '../../../test/fakeServer.ts';
import { renderOnLine } from '../../../test/renderOnLine.tsx';
import type { Live } from '../../live/live.ts';
import { useWorkshop } from '../live/useWorkshop.ts';
import { Board } from './board/Board.tsx';

const ARABIC = uuid(0x201);
const german = (translator: 'person' | 'machine'): EventOf<'cardTranslated'> => ({
  type: 'cardTranslated',
  cardId: ARABIC,
  text: 'Mehr Wohnungen',
  translator,
});

function Host({ live }: { readonly live: Live }) {
  return <Board state={useWorkshop(live)} roundId={FIRST} onShowRound={() => undefined} />;
}

Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

/** A board with an Arabic card that somebody or something has put into German. */
const openBoard = async (translator: 'person' | 'machine') => {
  const arabic = { ...posted(ARABIC, 'مساكن أكثر'), language: 'ar' as const };
  const server = fakeServer([...SORTING, arabic, german(translator)]);
  await renderOnLine(server, (live) => <Host live={live} />);
  const card = (id: string) => document.querySelector<HTMLElement>(`button[data-card="${id}"]`)!;
  return { server, card };
};

describe('a card with a German text on the board', () => {
  it('TRANS-4 given a person has translated it, then the German stands first, then the original, each in its language', async () => {
    const { card } = await openBoard('person');
    const words = [...card(ARABIC).querySelectorAll('bdi')];
    expect(words.map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ['de', 'Mehr Wohnungen'],
      ['ar', 'مساكن أكثر'],
    ]);
    expect(card(ARABIC).textContent).not.toContain('Maschinell');
    expect(card(ONE).querySelectorAll('bdi')).toHaveLength(1);
  });

  it('TRANS-4 given a machine has translated it, then it says so', async () => {
    const { card } = await openBoard('machine');
    expect(card(ARABIC).textContent).toContain('Maschinell übersetzt');
  });

  it('TRANS-4 given another card, when "says the same" is chosen, then it is found by its German words', async () => {
    const { server, card } = await openBoard('person');
    act(() => card(THREE).focus());
    await act(async () => {
      fireEvent.keyDown(card(THREE), { key: 's' });
    });
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: 'wohnung' } });
    await act(async () => {
      fireEvent.keyDown(field, { key: 'Enter' });
    });
    expect(server.state().cards.get(THREE)?.under).toBe(ARABIC);
  });
});
