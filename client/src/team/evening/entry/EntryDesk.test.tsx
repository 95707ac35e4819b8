// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COLLECTING, FIRST, movedTo, SECOND, uuid } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { EntryDesk } from './EntryDesk.tsx';
import { tableOf } from './entryDraft.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const openDesk = async (server = fakeServer(COLLECTING)) => {
  const { announce } = await renderOnLine(server, () => <EntryDesk />);
  const field = () => screen.getByLabelText<HTMLTextAreaElement>(/Text der (Karte|Anmerkung)/u);
  const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
  const key = (name: string, more: object = {}) =>
    act(async () => void fireEvent.keyDown(field(), { key: name, ...more }));
  const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const cards = () => [...server.state().cards.values()];
  return { server, announce, field, type, key, set, cards };
};

describe('typing paper cards', () => {
  it('ENTRY-5 given a text, when Enter is pressed, then it is a card and the field is ready for the next', async () => {
    const { field, type, key, cards } = await openDesk();
    type('Mehr Busse');
    await key('Enter');
    type('Mehr Bänke');
    await key('Enter');
    expect(cards().map(({ text }) => text)).toEqual(['Mehr Busse', 'Mehr Bänke']);
    expect(cards()[0]).toMatchObject({ roundId: FIRST, kind: 'card', language: 'de', table: null, entered: true });
    expect([field().value, document.activeElement]).toEqual(['', field()]);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Mehr Bänke'),
      expect.stringContaining('Mehr Busse'),
    ]);
  });

  it('ENTRY-5 given a new line or a character in the making, when Enter is pressed, then nothing is saved', async () => {
    const { type, key, cards } = await openDesk();
    type('erste Zeile');
    await key('Enter', { shiftKey: true });
    await key('Enter', { isComposing: true });
    expect(cards()).toEqual([]);
  });

  it('ENTRY-5 given table, language and round, when cards are typed, then they stay from card to card', async () => {
    const { type, key, set, cards } = await openDesk();
    set('Tischnummer', '7');
    set('Sprache der Karte', 'tr');
    for (const text of ['bir', 'iki']) {
      type(text);
      await key('Enter');
    }
    expect(cards().map(({ table, language }) => [table, language])).toEqual([
      [7, 'tr'],
      [7, 'tr'],
    ]);
    expect(['', ' 12 ', '0', '100', 'x'].map(tableOf)).toEqual([null, 12, undefined, undefined, undefined]);
  });

  it('ENTRY-5 given a note, when it is saved, then it is no card and of no table', async () => {
    const { type, key, set, cards } = await openDesk();
    set('Tischnummer', '7');
    fireEvent.click(screen.getByLabelText('Anmerkung der Moderation'));
    type('Hier wurde lange gesprochen');
    await key('Enter');
    expect(cards()[0]).toMatchObject({ kind: 'note', table: null });
  });

  it('ENTRY-6 given a wrong table, nothing, or too much, when Enter is pressed, then all stays where it is', async () => {
    const { field, type, key, set, cards } = await openDesk();
    await key('Enter');
    expect(screen.getByText('Der Text ist leer.')).toBeTruthy();
    type('x'.repeat(201));
    await key('Enter');
    expect(screen.getByText('Der Text ist zu lang. Bitte kürzen Sie ihn.')).toBeTruthy();
    type('gut');
    set('Tischnummer', '700');
    await key('Enter');
    expect([cards(), field().value]).toEqual([[], 'gut']);
  });

  it('ENTRY-6 given a round that waits, when a card is typed for it, then the text comes back with the reason', async () => {
    const { field, type, key, set, cards } = await openDesk();
    set('Runde', SECOND);
    type('zu früh');
    await key('Enter');
    expect([cards(), field().value]).toEqual([[], 'zu früh']);
    expect(screen.getByText(/Diese Runde hat noch nicht begonnen\./u)).toBeTruthy();
  });

  it('ENTRY-6 given a half-typed text, when the page is loaded anew, then it is there with everything set', async () => {
    const { type, set } = await openDesk();
    type('halb fer');
    set('Tischnummer', '7');
    cleanup();
    const { field } = await openDesk();
    expect([field().value, screen.getByLabelText<HTMLInputElement>('Tischnummer').value]).toEqual(['halb fer', '7']);
  });

  it('ENTRY-6 given a card on a slow line, when the page is loaded anew, then it arrives once', async () => {
    const server = fakeServer(COLLECTING);
    const { type, key } = await openDesk(server);
    server.hold();
    type('unterwegs');
    await key('Enter');
    cleanup();
    await act(() => server.release());
    const { cards } = await openDesk(server);
    await act(async () => undefined);
    expect(cards().map(({ text }) => text)).toEqual(['unterwegs']);
    expect(Object.keys(localStorage).filter((each) => each.startsWith('entry-sent:'))).toEqual([]);
  });

  it('ENTRY-5 given the evening goes on, when no round was chosen, then the next card is of the round in hand', async () => {
    const { server, type, key, cards } = await openDesk();
    act(() => server.happen(movedTo(SECOND, 'collecting')));
    type('neue Runde');
    await key('Enter');
    expect(cards()[0]?.roundId).toBe(SECOND);
  });
});

describe('correcting what was typed', () => {
  it('ENTRY-7 given a slip, when it is corrected, then the card says it; Escape changes nothing', async () => {
    const cardId = uuid(0x301);
    const entered = { type: 'cardEntered', cardId, roundId: FIRST, kind: 'card', language: 'de', table: 3 } as const;
    const server = fakeServer([...COLLECTING, { ...entered, text: 'Mer Busse' }]);
    await openDesk(server);
    const item = () => within(screen.getByRole('listitem'));
    const correct = () => fireEvent.click(item().getByRole('button', { name: /Berichtigen/u }));
    const field = () => item().getByRole('textbox');
    correct();
    fireEvent.change(field(), { target: { value: 'Mehr' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(server.state().cards.get(cardId)?.text).toBe('Mer Busse');
    correct();
    fireEvent.change(field(), { target: { value: 'Mehr Busse' } });
    await act(async () => void fireEvent.keyDown(field(), { key: 'Enter' }));
    expect(server.state().cards.get(cardId)?.text).toBe('Mehr Busse');
    expect(screen.getByText('Runde 1, Tisch 3')).toBeTruthy();
  });
});
