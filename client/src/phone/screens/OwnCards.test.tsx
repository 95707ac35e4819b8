// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnCard } from '../device/ownCard.ts';
import { at, evening, ID, ownCard } from '../fixtures/evening.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { ownRoundViews } from '../view/ownCardViews.ts';
import type { CardActions } from '../writing/cardActions.ts';
import { OwnCards } from './OwnCards.tsx';

const { around } = await speaking('de');

const show = (changes: Partial<OwnCard>, phase: 'collecting' | 'sorting' = 'collecting') => {
  const actions = {
    startRewrite: vi.fn(),
    rewrite: vi.fn(),
    saveRewrite: vi.fn(),
    dropRewrite: vi.fn(),
    rewriteAsNew: vi.fn(),
    withdraw: vi.fn(),
    takeBack: vi.fn(),
    drop: vi.fn(),
  };
  const workshop = evening(at(ID.round1, phase));
  render(
    around(
      <OwnCards
        rounds={ownRoundViews(workshop, [ownCard(changes)], 'de')}
        actions={actions as unknown as CardActions}
      />,
    ),
  );
  return actions;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const typing = { text: 'neu', language: 'de', commandId: null, refused: null } as const;

afterEach(cleanup);

describe('the list of own cards', () => {
  it('given an arrived card in a round that collects, when taken back, then it asks once', () => {
    const { withdraw } = show({});
    press('Löschen');
    expect(withdraw).not.toHaveBeenCalled();
    expect(within(screen.getByRole('dialog')).getByText('Mehr Sportvereine')).toBeTruthy();
    press('Ja, löschen');
    expect(withdraw).toHaveBeenCalledWith('card');
  });

  it('KEYS-1 given the question, when it is answered with yes, then the focus is where the card will go from', async () => {
    show({});
    press('Löschen');
    press('Ja, löschen');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
  });

  it('given the question, when it is answered with no, then nothing happens', () => {
    const { withdraw } = show({});
    press('Löschen');
    press('Nein, behalten');
    expect(withdraw).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('given a card being changed, when saved, then too long or empty a text is not sent', () => {
    const { saveRewrite } = show({ rewrite: { ...typing, text: 'x'.repeat(201) } });
    press('Speichern');
    expect(saveRewrite).not.toHaveBeenCalled();
    cleanup();
    const next = show({ rewrite: typing });
    press('Speichern');
    expect(next.saveRewrite).toHaveBeenCalledWith('card');
  });

  it('given a round that is being sorted, when looked at, then nothing can be changed', () => {
    show({}, 'sorting');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('Angekommen')).toBeTruthy();
  });

  it('given a card that did not arrive, when looked at, then it says why and its text can be taken back', () => {
    const { takeBack } = show({ state: 'refused', refused: 'limitReached' });
    expect(screen.getByText('Sie haben schon alle Karten geschrieben.')).toBeTruthy();
    press('Text noch einmal bearbeiten');
    expect(takeBack).toHaveBeenCalledWith('card');
  });

  it('given a change that came too late, when looked at, then both texts are there and it can be a new card', () => {
    const { rewriteAsNew } = show({ rewrite: typing }, 'sorting');
    expect(screen.getByText('neu')).toBeTruthy();
    expect(screen.getByText('Mehr Sportvereine')).toBeTruthy();
    press('Als neue Karte schreiben');
    expect(rewriteAsNew).toHaveBeenCalledWith('card');
  });
});
