// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { A, B, COLLECTING, FIRST, movedTo, SECOND, SORTING, TALK, THREE } from '../../../../../shared/test/evening.ts';
import { fakeServer } from '../../../../test/fakeServer.ts';
import { renderOnLine } from '../../../../test/renderOnLine.tsx';
import { StageControl } from './StageControl.tsx';

const openControl = async (facts = SORTING) => {
  const server = fakeServer(facts);
  const { announce } = await renderOnLine(server, () => <StageControl />);
  const button = () => screen.getByRole('button', { name: /Leinwand zeigt/ });
  const items = () => {
    fireEvent.click(button());
    return screen.getAllByRole('menuitem').map((item) => item.textContent);
  };
  const choose = async (name: string | RegExp) => {
    if (!screen.queryByRole('menu')) fireEvent.click(button());
    await act(async () => {
      fireEvent.click(screen.getByRole('menuitem', { name }));
    });
  };
  return { server, announce, button, items, choose };
};

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(cleanup);

describe('leading the wall', () => {
  it('WALL-7 given a board, when a cluster is chosen, then the wall shows it, says so, and can go back', async () => {
    const { server, announce, button, choose } = await openControl();
    expect(button().textContent).toBe('Leinwand zeigt: \u2068alle Karten\u2069');
    await choose(/1\.1.* groß zeigen/);
    expect(server.state().stage).toEqual({ focus: { on: 'cluster', id: A }, held: false });
    expect(button().textContent).toContain('Themengruppe');
    expect(announce).toHaveBeenLastCalledWith('Die Leinwand zeigt Themengruppe \u20681.1\u2069.', 'stage');
    await choose('Alle Karten zeigen');
    expect(server.state().stage.focus).toEqual({ on: 'board' });
  });

  it('WALL-7 given a cluster on the wall, when the wall is held and released, then it keeps its cluster', async () => {
    const { server, button, choose } = await openControl();
    await choose(/1\.2.* groß zeigen/);
    await choose('Wand anhalten');
    expect(server.state().stage).toEqual({ focus: { on: 'cluster', id: B }, held: true });
    expect(button().textContent).toContain('angehalten');
    await choose('Wand weiterlaufen lassen');
    expect(server.state().stage).toEqual({ focus: { on: 'cluster', id: B }, held: false });
  });

  it('WALL-7 given what the wall was led to is gone, then the page says what the wall really shows', async () => {
    const { server, button } = await openControl();
    act(() => server.colleague('setStage', { stage: { focus: { on: 'card', id: THREE }, held: false } }));
    expect(button().textContent).toContain('eine Karte');
    act(() => server.colleague('hideCard', { cardId: THREE, reason: 'other' }));
    expect(button().textContent).toContain('alle Karten');
    act(() => server.happen(movedTo(SECOND, 'collecting')));
    expect(button().textContent).toContain('den Ablauf');
  });

  it('WALL-10 given the wall is led to another round, then the page says which, and how to go back', async () => {
    const { server, announce, button, choose } = await openControl([...SORTING, movedTo(TALK)]);
    act(() => server.colleague('setStage', { stage: { focus: { on: 'round', id: FIRST }, held: false } }));
    expect(button().textContent).toContain('Runde');
    await choose('Zurück zum Ablauf');
    expect(server.state().stage.focus).toEqual({ on: 'board' });
    expect(button().textContent).toContain('den Ablauf');
    expect(announce).toHaveBeenLastCalledWith('Die Leinwand zeigt wieder, was im Ablauf dran ist.', 'stage');
  });

  it('WALL-7 given the wall follows the reading, when that is switched off, then this device remembers it', async () => {
    const first = await openControl();
    await first.choose(/folgt mir beim Vorlesen: an/);
    cleanup();
    const { items } = await openControl();
    expect(items()).toContain('Leinwand folgt mir beim Vorlesen: aus');
  });
});

describe('what the phones see', () => {
  it('WALL-8 given the phones write, when somebody asks, then question and field stand there, and follow the evening', async () => {
    const { server, choose } = await openControl([...COLLECTING]);
    await choose('Was sehen die Handys?');
    const shown = () => screen.getByRole('dialog').textContent;
    expect(await screen.findByText('Was brauchen wir beim Thema Wohnen?')).toBeDefined();
    expect(shown()).toContain('Absenden');
    act(() => server.happen(movedTo(FIRST, 'sorting')));
    expect(shown()).toContain('Schauen Sie auf die Leinwand.');
    expect(shown()).toContain('Sie können noch eine Karte schreiben.');
    act(() => server.happen(movedTo(FIRST, 'closed')));
    expect(shown()).not.toContain('Absenden');
  });
});
