// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { memoryLocation } from 'wouter/memory-location';
import { Router } from 'wouter';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  END,
  FIRST,
  movedTo,
  ONE,
  posted,
  SECOND,
  SORTING,
  THREE,
  TWO,
  uuid,
} from '../../../../shared/test/evening.ts';
import { fakeServer } from '../../../test/fakeServer.ts';
import type { Live } from '../../live/live.ts';
import { answerRequests } from '../testing/answers.ts';
import { WithText } from '../testing/WithText.tsx';
import { Evening } from './Evening.tsx';

let line: Live | null = null;
vi.mock(import('../live/useTeamLive.ts'), () => ({ useTeamLive: () => line }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The evening of SORTING with one card in the second round. */
const openEvening = async () => {
  const server = fakeServer([...SORTING, posted(uuid(0x201), 'aus Runde zwei', SECOND)]);
  answerRequests(() => [200, { wallUrl: 'http://gehoer.test/leinwand/1#key' }]);
  line = server.join('lena');
  await act(async () => {
    render(
      <WithText>
        <Router hook={memoryLocation({ path: '/' }).hook}>
          <Evening workshopId={uuid(0xe)} />
        </Router>
      </WithText>,
    );
  });
  const cards = () => [...document.querySelectorAll('[data-card]')].map(({ textContent }) => textContent);
  const press = (name: RegExp | string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
  return { server, live: line, cards, press };
};

describe('the page of the evening', () => {
  it('given the evening goes on to another round, when nothing is chosen, then the board goes along', async () => {
    const { server, cards } = await openEvening();
    expect(cards()).toEqual(['drei', 'eins', 'zwei']);
    act(() => server.happen(movedTo(SECOND, 'collecting')));
    expect(cards()).toEqual(['aus Runde zwei']);
    act(() => server.happen(movedTo(END)));
    expect(cards()).toEqual(['aus Runde zwei']);
  });

  it('given another round is chosen, when the evening goes on, then the board stays until it is sent back', async () => {
    const { server, cards, press } = await openEvening();
    await press(/^Runde ?2 ?1/);
    expect(cards()).toEqual(['aus Runde zwei']);
    expect(screen.getByText('Im Saal läuft gerade etwas anderes.')).toBeTruthy();
    act(() => server.happen(movedTo(FIRST, 'closed')));
    expect(cards()).toEqual(['aus Runde zwei']);
    await press('Zur laufenden Runde');
    expect(cards()).toEqual(['drei', 'eins', 'zwei']);
    expect(screen.queryByText('Im Saal läuft gerade etwas anderes.')).toBeNull();
  });

  it('given the line is lost, when steps are taken, then the page says so and how many are not saved', async () => {
    const { server, live } = await openEvening();
    server.hold();
    act(() => live.store.setState({ status: 'lost' }));
    expect(screen.getByText(/Die Verbindung ist unterbrochen/)).toBeTruthy();
    await act(async () => void live.send('moveCards', { cardIds: [THREE], clusterId: null, before: null }));
    await act(async () => void live.send('moveCards', { cardIds: [ONE, TWO], clusterId: null, before: null }));
    expect(screen.getByText(/2 Schritte sind noch nicht gespeichert/)).toBeTruthy();
    await act(() => server.release());
    act(() => live.store.setState({ status: 'live' }));
    expect(screen.queryByText(/Die Verbindung ist unterbrochen/)).toBeNull();
  });

  it('given the wall’s address, when the page is open, then a link leads there in a window of its own', async () => {
    await openEvening();
    const link = screen.getByRole('link', { name: /Leinwand/ });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
      'http://gehoer.test/leinwand/1#key',
      '_blank',
    ]);
  });

  it('given an evening that does not exist, when it is opened, then it is said instead of shown', async () => {
    answerRequests(() => [404, { refused: 'unknownWorkshop' }]);
    line = fakeServer([]).join('lena');
    line.store.setState({ status: 'turnedAway', turnedAwayBecause: 'unknownWorkshop' });
    render(
      <WithText>
        <Evening workshopId={uuid(0xe)} />
      </WithText>,
    );
    expect(screen.getByRole('alert').textContent).toBe('Diese Veranstaltung gibt es nicht mehr.');
  });
});
