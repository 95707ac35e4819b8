// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speaking } from '../../fixtures/speaking.tsx';
import type { DotsView } from '../../view/dotsView.ts';
import { DotsPart } from './DotsPart.tsx';

const { around } = await speaking('de');
afterEach(cleanup);

const option = (clusterId: string, heading: string, mine: number, total: number | null = null) => ({
  ...{ clusterId, heading, mine, total },
  number: `1.${clusterId}`,
});
const poll = (changes: Partial<DotsView> = {}): DotsView => ({
  roundId: 'round',
  open: true,
  perPerson: 4,
  perCluster: 2,
  left: 2,
  options: [option('1', 'Busse', 2), option('2', '', 0)],
  status: 'unsent',
  reason: null,
  changed: true,
  ballots: null,
  ...changes,
});
/** Names stand between marks that keep their direction apart from the sentence's. */
const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');
const show = (dots: DotsView) => {
  const actions = { choose: vi.fn(), cast: vi.fn(), settle: vi.fn(), sendAgain: vi.fn() };
  render(around(<DotsPart dots={dots} actions={actions} />));
  const press = (name: string) =>
    fireEvent.click(screen.getByRole('button', { name: (full) => withoutIsolates(full) === name }));
  return { actions, press };
};
const text = () => document.body.textContent;

describe('the ballot', () => {
  it('POLL-6 given an open poll, when it is shown, then it says what it is, what one has and what is left', () => {
    show(poll());
    for (const words of ['Meinungsbild, kein Beschluss', 'Sie haben 4 Punkte.', 'Höchstens 2 Punkte', 'Noch 2 Punkte'])
      expect(text()).toContain(words);
  });

  it('POLL-1 given groups, when plus and minus are pressed, then one dot more or less is chosen', () => {
    const { actions, press } = show(poll());
    press('Ein Punkt mehr: Gruppe 1.2');
    press('Ein Punkt weniger: Busse');
    expect(actions.choose.mock.calls).toEqual([
      ['round', '2', 1],
      ['round', '1', 1],
    ]);
  });

  it('POLL-1 given the most a group may have, or none, when pressed on, then nothing happens and the button stays', () => {
    const { actions, press } = show(poll());
    press('Ein Punkt mehr: Busse');
    press('Ein Punkt weniger: Gruppe 1.2');
    expect(actions.choose).not.toHaveBeenCalled();
    const more = screen.getByRole('button', { name: /mehr: .Busse/u });
    expect([more.getAttribute('aria-disabled'), more.hasAttribute('disabled')]).toEqual(['true', false]);
  });

  it('POLL-2 given chosen dots, when they are sent, then they go as one ballot; none at all is said to be empty', () => {
    const { actions, press } = show(poll());
    press('Punkte absenden');
    expect(actions.cast.mock.calls).toEqual([['round', [{ clusterId: '1', count: 2 }]]]);
    cleanup();

    const none = show(poll({ left: 4, options: [option('1', 'Busse', 0)], changed: false }));
    none.press('Punkte absenden');
    expect(none.actions.cast).not.toHaveBeenCalled();
    expect(text()).toContain('Bitte geben Sie zuerst einen Punkt.');
  });

  it('KEYS-1 given chosen dots, when they are sent, then the focus is where it is said what becomes of them', () => {
    const { press } = show(poll());
    press('Punkte absenden');
    expect(document.activeElement?.textContent).toMatch(/^Noch 2 Punkte/u);
  });

  it('POLL-3 given dots that have arrived, when all are taken away, then the vote can be taken back', () => {
    const { actions, press } = show(poll({ status: 'arrived', left: 4, options: [option('1', 'Busse', 0)] }));
    press('Änderung absenden');
    expect(actions.cast.mock.calls).toEqual([['round', []]]);
  });

  it('POLL-4 given another ballot of this phone counts already, when it is refused, then that is said and not cards', () => {
    show(poll({ status: 'refused', reason: 'limitReached' }));
    expect(text()).toContain('Von diesem Handy sind schon Punkte da.');
    expect(text()).not.toContain('Karten');
  });
});

describe('the result', () => {
  it('POLL-7 given a closed poll, when it is shown, then every group has its number in words beside the bar', () => {
    const options = [option('1', 'Busse', 2, 7), option('2', '', 0, 0)];
    show(poll({ open: false, ballots: 3, options, status: 'arrived' }));
    expect(screen.getAllByRole('listitem').map((item) => withoutIsolates(item.textContent))).toEqual([
      '1.1Busse7 Punkte2 Punkte sind von Ihnen',
      '1.2Gruppe 1.20 Punkte',
    ]);
    expect(text()).toContain('3 Handys haben Punkte gegeben.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
