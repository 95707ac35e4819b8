// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { DeviceState } from '../device/device.ts';
import { at, device, drafts, evening, ID, ownCard } from '../fixtures/evening.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { writingViews } from '../view/writingView.ts';
import { WritingPlace } from './WritingPlace.tsx';

const { around } = await speaking('de');
const collecting = [at(ID.round1, 'collecting')];

const spies = () => ({
  write: vi.fn(),
  split: vi.fn(),
  join: vi.fn(),
  send: vi.fn(),
  discard: vi.fn(),
  keep: vi.fn(),
});

/** The places to write of an evening on the screen. */
const show = (events: readonly WorkshopEvent[], changes: Partial<DeviceState> = {}) => {
  const actions = spies();
  const page = (happened: readonly WorkshopEvent[], local: Partial<DeviceState>) => {
    const workshop = evening(...happened);
    return around(
      writingViews(workshop, device(local), 'de').map((place) => (
        <WritingPlace key={place.roundId} place={place} stepId={workshop.programme.current} actions={actions} />
      )),
    );
  };
  const { rerender } = render(page(events, changes));
  return {
    actions,
    update: (happened: readonly WorkshopEvent[], local: Partial<DeviceState>) => rerender(page(happened, local)),
  };
};
const typed = (text: string) => ({ drafts: drafts({ [ID.round1]: text }) });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('writing a card', () => {
  it('given a text, when "Absenden" is pressed, then it is sent and the field has the focus', () => {
    const { actions } = show(collecting, typed('Mehr Busse'));
    press('Absenden');
    expect(actions.send).toHaveBeenCalledWith(ID.round1);
    expect(document.activeElement).toBe(field());
  });

  it('given the keyboard, when Enter is pressed, then only together with Ctrl or Cmd the card is sent', () => {
    const { actions } = show(collecting, typed('Mehr Busse'));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(actions.send).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(field(), { key: 'Enter', metaKey: true });
    expect(actions.send).toHaveBeenCalledTimes(2);
  });

  it('given nothing, when "Absenden" is pressed, then the field says what is missing', () => {
    const { actions } = show(collecting);
    press('Absenden');
    expect(actions.send).not.toHaveBeenCalled();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Bitte schreiben Sie zuerst einen Text.')).toBeTruthy();
  });

  it('given a text that is too long, when it is sent, then it stays whole and the field says how much is too much', () => {
    const text = 'x'.repeat(205);
    const { actions } = show(collecting, typed(text));
    press('Absenden');
    expect(actions.send).not.toHaveBeenCalled();
    expect(field().value).toBe(text);
    expect(screen.getByText('5 Zeichen zu viel. Bitte kürzen.')).toBeTruthy();
  });

  it('given a text, when it has 100 letters, then it is counted', () => {
    const { update } = show(collecting, typed('x'.repeat(99)));
    expect(screen.queryByText(/Zeichen/u)).toBeNull();
    update(collecting, typed('x'.repeat(100)));
    expect(screen.getByText('100 von 200 Zeichen')).toBeTruthy();
  });

  it('given several lines, when the split is offered, then it happens only on a press', () => {
    const { actions } = show(collecting, typed('eins\nzwei'));
    expect(actions.split).not.toHaveBeenCalled();
    press('In zwei Karten teilen');
    expect(actions.split).toHaveBeenCalledWith(ID.round1);
  });

  it('KEYS-1 given several lines, when they are split and joined again, then the field has the focus each time', async () => {
    const { update } = show(collecting, typed('eins\nzwei'));
    press('In zwei Karten teilen');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    const split = new Map([[ID.round1, { roundId: ID.round1, text: 'eins', next: ['zwei'], keptAt: null }]]);
    update(collecting, { drafts: split });
    field().blur();
    press('Wieder zu einer Karte machen');
    await waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('given room for one card only, when there are several lines, then no split is offered', () => {
    show(collecting, { ...typed('eins\nzwei'), cards: [ownCard()] });
    expect(screen.queryByText('In zwei Karten teilen')).toBeNull();
    expect(screen.getByText('Noch 1 Karte')).toBeTruthy();
  });
});

describe('at the limit', () => {
  const full = [ownCard({ cardId: 'a' }), ownCard({ cardId: 'b' })];

  it('given the last card has just been sent, when the field goes, then the focus is on the words in its place', () => {
    const { update } = show(collecting, { ...typed('letzte'), cards: full.slice(1) });
    press('Absenden');
    update(collecting, { cards: full });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Sie haben alle Karten geschrieben.');
  });

  it('given a text and no card left, when looked at, then the text stays and cannot be sent', () => {
    show(collecting, { ...typed('noch eine'), cards: full });
    expect(field().value).toBe('noch eine');
    expect(screen.queryByRole('button', { name: 'Absenden' })).toBeNull();
  });
});

describe('when the evening goes on', () => {
  it('given somebody in the middle of a word, when the round is sorted and left, then the field stays the same', () => {
    const { update } = show(collecting, typed('halb'));
    const before = field();
    before.focus();
    update([...collecting, at(ID.round1, 'sorting')], typed('halb'));
    update([...collecting, at(ID.break)], typed('halb'));
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
  });

  it('given a text of an earlier round, when looked at, then it can be sent, kept or deleted', () => {
    const { actions } = show([...collecting, at(ID.break)], typed('halb'));
    expect(screen.getByRole('heading', { name: 'Ihr Text aus Runde 1' })).toBeTruthy();
    press('Text senden');
    expect(actions.send).toHaveBeenCalledWith(ID.round1);
    press('Text behalten');
    expect(actions.keep).toHaveBeenCalledWith(ID.round1, ID.break);
    press('Text löschen');
    expect(actions.discard).toHaveBeenCalledWith(ID.round1);
  });

  it('given a kept text, when looked at, then it is one line that opens it, until the next step', () => {
    const kept = { drafts: new Map([[ID.round1, { roundId: ID.round1, text: 'halb', next: [], keptAt: ID.break }]]) };
    const { actions, update } = show([...collecting, at(ID.break)], kept);
    press('Ihr Text aus Runde 1');
    expect(actions.keep).toHaveBeenCalledWith(ID.round1, null);
    update([...collecting, at(ID.closing)], kept);
    expect(field().value).toBe('halb');
  });

  it('given the evening is over, when looked at, then the text is there and cannot be sent', () => {
    show([...collecting, at(ID.end)], typed('halb'));
    expect(field().value).toBe('halb');
    expect(screen.queryByRole('button', { name: 'Text senden' })).toBeNull();
  });
});

describe('a reason beside the dots', () => {
  const dots = [at(ID.round1, 'sorting'), at(ID.round1, 'dots')];

  it('POLL-8 given an open poll, when the reason is asked for, then there is the field for an ordinary card', () => {
    const { actions } = show(dots);
    expect(screen.queryByRole('textbox')).toBeNull();
    press('Warum? Eine Karte dazu schreiben');
    fireEvent.change(field(), { target: { value: 'Weil' } });
    expect(actions.write.mock.calls).toEqual([[ID.round1, 'Weil']]);
  });

  it('POLL-8 given somebody is writing, when a poll is opened, then the text and its field are still there', () => {
    show(dots, typed('halb fertig'));
    expect(field().value).toBe('halb fertig');
  });

  it('POLL-8 given no card is left, when a poll is open, then no reason is asked for', () => {
    show(dots, { cards: [ownCard(), ownCard({ cardId: 'second' })] });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('more cards than before', () => {
  it('ENTRY-8 given all cards are written, when the team allows one more, then that is said and it can be written', () => {
    const cards = [ownCard(), ownCard({ cardId: 'second' })];
    const { update } = show(collecting, { cards });
    const more: WorkshopEvent = { type: 'profileChanged', changes: { cardLimit: 3 } };
    expect(screen.queryByRole('textbox')).toBeNull();
    update([...collecting, more], { cards });
    expect(screen.getByText('Sie können jetzt mehr Karten schreiben.')).toBeTruthy();
    expect(field()).toBeTruthy();
  });
});
