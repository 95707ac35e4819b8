// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import type { GroupCount, SelfLabels } from '@gehoer/shared/domain/selfLabels.ts';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planned, uuid } from '../../../../../shared/test/evening.ts';
import { signedIn } from '../../signedIn.ts';
import { answerRequests } from '../../testing/answers.ts';
import { WithText } from '../../testing/WithText.tsx';
import { type Plan, PlanContext } from '../PlanContext.ts';
import { GroupsPart } from './GroupsPart.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const [CLUB, TOWN] = [uuid(0x201), uuid(0x202)] as const;
const BOTH: SelfLabels = {
  asked: true,
  groups: [
    { id: CLUB, name: { de: 'Verein', ar: 'جمعية' } },
    { id: TOWN, name: { de: 'Verwaltung' } },
  ],
};

/** The part on a plan that takes every change. */
const open = async (selfLabels?: SelfLabels, counts: readonly GroupCount[] = []) => {
  answerRequests(() => [200, counts]);
  signedIn.setState({ status: 'in' });
  let workshop = evolve(emptyWorkshop('w'), [planned(selfLabels && { selfLabels })], 1);
  function Page() {
    const [, setTurn] = useState(0);
    const send = async (_name: string, { changes }: { changes: object }) => {
      workshop = evolve(workshop, [{ type: 'profileChanged', changes }], workshop.seq + 1);
      setTurn(workshop.seq);
      return { ok: true as const };
    };
    const plan: Plan = { workshop, send: send as Plan['send'], textLanguage: 'de', editIn: () => undefined };
    return (
      <PlanContext value={plan}>
        <GroupsPart workshopId="w" />
      </PlanContext>
    );
  }
  await act(async () => render(<Page />, { wrapper: WithText }));
  return () => workshop.profile.selfLabels;
};
const press = (role: string, name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole(role, { name })));
const names = () => screen.getAllByLabelText<HTMLInputElement>(/^Gruppe \d/u).map(({ value }) => value);

describe('planning the question as what people are there', () => {
  it('SELF-11 given an evening that does not ask, when that is switched on and off, then a list is there and stays', async () => {
    const labels = await open();
    expect(screen.queryAllByLabelText(/^Gruppe/u)).toEqual([]);
    await press('radio', /^ja/u);
    expect([labels().asked, names().length]).toEqual([true, 8]);
    for (const { name } of labels().groups) expect(Object.keys(name).toSorted()).toEqual([...LANGUAGES].toSorted());
    await press('radio', /^nein/u);
    expect([labels().asked, labels().groups.length]).toEqual([false, 8]);
  });

  it('SELF-11 given groups, when one is renamed, added or taken away, then the others and their words stay', async () => {
    const labels = await open(BOTH);
    const field = screen.getByLabelText<HTMLInputElement>(/^Gruppe 1/u);
    fireEvent.change(field, { target: { value: 'Ehrenamt' } });
    await act(async () => fireEvent.blur(field));
    expect(labels().groups[0]).toEqual({ id: CLUB, name: { de: 'Ehrenamt', ar: 'جمعية' } });
    await press('button', 'Gruppe hinzufügen');
    expect(names()).toEqual(['Ehrenamt', 'Verwaltung', '']);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Gruppe 3/u));
    await press('button', /Gruppe 1: .*Ehrenamt/u);
    expect(labels().groups[0]).toEqual(BOTH.groups[1]);
    expect(document.activeElement?.textContent).toBe('Gruppe hinzufügen');
  });

  it('SELF-12 given a count, when the part is open, then it stands there by name, and else that there is none', async () => {
    await open(BOTH, [
      { groupId: TOWN, count: 9 },
      { groupId: null, count: 5 },
    ]);
    const lines = screen.getAllByText(/Personen$/u, { selector: 'strong' }).map(({ parentElement }) => parentElement);
    expect(lines.map((line) => line?.textContent)).toEqual([
      'Verwaltung9 Personen',
      'weitere Gruppen zusammen5 Personen',
    ]);
    cleanup();
    await open(BOTH);
    expect(screen.getByText('Noch keine Gruppe mit mindestens 5 Personen.')).toBeTruthy();
  });
});
