// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import type { FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import { App } from './App.tsx';
import { at, evening, ID } from './fixtures/evening.ts';
import { firstPage } from './fixtures/firstPage.ts';
import type { OwnGroup } from './selfLabel/ownGroup.ts';
import { render } from './server.tsx';

/** A line that never answers: what is on the screen comes from the page and the device alone. */
vi.mock('../live/phoneConnection.ts', () => ({
  connectPhone: () => ({ isOpen: () => false, close: () => undefined, ask: () => new Promise(() => undefined) }),
}));

const words = await loadParticipantMessages('de');
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');

/** The page as the server has sent it, before any script. */
const receive = async (first: FirstPage): Promise<HTMLElement> => {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment((await render(first)).html));
  document.body.append(root);
  history.replaceState(null, '', '/482913');
  return root;
};

const takeOver = async (root: HTMLElement, first: FirstPage): Promise<unknown[]> => {
  const complaints: unknown[] = [];
  await act(async () => {
    hydrateRoot(root, <App first={first} words={words} />, { onRecoverableError: (error) => complaints.push(error) });
  });
  return complaints;
};

beforeEach(() => {
  localStorage.clear();
  // Server and phone are one process here; React warns of that.
  vi.spyOn(console, 'error').mockImplementation((message: unknown) => {
    if (!String(message).startsWith('Detected multiple renderers')) throw new Error(String(message));
  });
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('a page that a script takes over', () => {
  const first = firstPage(evening(at(ID.round1, 'collecting')));

  it('FIRST-8 given letters typed before the script came, when it takes over, then field, text and cursor stay', async () => {
    const root = await receive(first);
    const before = field();
    before.value = 'Ein früher Gedanke';
    before.focus();
    before.setSelectionRange(3, 3);

    expect(await takeOver(root, first)).toEqual([]);
    expect(field()).toBe(before);
    expect([before.value, before.selectionStart, document.activeElement]).toEqual(['Ein früher Gedanke', 3, before]);
    expect(JSON.parse(localStorage.getItem(`draft:482913:${ID.round1}`)!)).toMatchObject({
      text: 'Ein früher Gedanke',
    });
  });

  it('FIRST-8 given a text kept on the device and another one just typed, when taken over, then both are there', async () => {
    const kept = { roundId: ID.round1, text: 'Gestern', next: [], keptAt: null };
    localStorage.setItem(`draft:482913:${ID.round1}`, JSON.stringify(kept));
    const root = await receive(first);
    field().value = 'Heute';
    await takeOver(root, first);
    await waitFor(() => expect(field().value).toBe('Gestern\nHeute'));
  });

  it('FIRST-6 given a card written with a form, when taken over, then it is the device’s own and can be changed', async () => {
    const card = { cardId: 'own', key: 'secret-key', roundId: ID.round1, text: 'Mehr Bänke', language: 'de' } as const;
    const withCard = firstPage(evening(at(ID.round1, 'collecting')), { form: { cards: [card] } });
    await takeOver(await receive(withCard), withCard);

    expect(await screen.findByRole('button', { name: 'Ändern' })).toBeTruthy();
    expect(JSON.parse(localStorage.getItem('card:482913:own')!)).toMatchObject({ key: 'secret-key', state: 'arrived' });
    expect(document.querySelector('input[type=hidden]')).toBeNull();
  });

  describe('where it asks as what somebody is there', () => {
    const groups = [
      { id: 'club', name: { de: 'Verein' } },
      { id: 'town', name: { de: 'Verwaltung' } },
    ];
    const asking = { type: 'profileChanged', changes: { selfLabels: { asked: true, groups } } } as const;
    const answered = firstPage(evening(asking, at(ID.arrival)), { form: { group: 'town' } });
    const keep = (own: OwnGroup) => localStorage.setItem('group:482913', JSON.stringify(own));
    const kept = () => JSON.parse(localStorage.getItem('group:482913') ?? 'null') as OwnGroup | null;
    const shown = () => document.querySelector('summary')?.textContent;

    it('SELF-8 given an answer sent with a form, when a script takes over, then it is shown and on the device', async () => {
      keep({ groupId: 'club', turn: 5, state: 'arrived' });
      await takeOver(await receive(answered), answered);
      await waitFor(() => expect(shown()).toBe('Ich bin heute hier als … Verwaltung'));
      expect(kept()).toMatchObject({ groupId: 'town', state: 'arrived' });
    });

    it('SELF-9 given an answer that still waits, when the page comes with the one before, then it still waits', async () => {
      keep({ groupId: null, turn: 5, state: 'waiting' });
      await takeOver(await receive(answered), answered);
      await screen.findByText('Ihre Antwort wartet. Wir senden sie von selbst.');
      expect(kept()).toEqual({ groupId: null, turn: 5, state: 'waiting' });
    });

    it('SELF-9 given an answer said since the page came, when the evening is opened again, then that one stays', async () => {
      const said = { groupId: 'club', turn: Date.now() + 1000, state: 'arrived' } as const;
      keep(said);
      await takeOver(await receive(answered), answered);
      await waitFor(() => expect(shown()).toBe('Ich bin heute hier als … Verein'));
      expect(kept()).toEqual(said);
    });
  });

  it.each([
    ['arrival', at(ID.arrival)],
    ['sorting', at(ID.round1, 'sorting')],
    ['end', at(ID.end)],
  ])('FIRST-8 given %s, when taken over, then nothing on the page had to be corrected', async (_name, event) => {
    const page = firstPage(evening(event), { noticeRead: false });
    expect(await takeOver(await receive(page), page)).toEqual([]);
  });
});
