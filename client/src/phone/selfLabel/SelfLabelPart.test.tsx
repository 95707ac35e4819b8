// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { loadSelfLabelMessages } from '@gehoer/shared/i18n/selfLabel/index.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeJson } from '../../live/storage.ts';
import { firstPage } from '../fixtures/firstPage.ts';
import { evening } from '../fixtures/evening.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { type PlainPost, PlainPostContext } from '../first/PlainForm.ts';
import { NavigationContext } from '../route/Navigation.ts';
import { readOwnGroup, takeOverGroup } from './ownGroup.ts';
import { SelfLabelPart } from './SelfLabelPart.tsx';
import { takeBackGroups } from './tellGroup.ts';

const CODE = '482913';
const groups = [
  { id: 'club', name: { de: 'Verein', ar: 'جمعية' } },
  { id: 'town', name: { de: 'Verwaltung' } },
  { id: 'blank', name: {} },
];
const { around } = await speaking('de');
const speakingArabic = await speaking('ar');

/** What the server was told, and what it answers: a status, or no line at all. */
let told: Record<string, string>[];
let answers: (number | 'no line')[];
beforeEach(() => {
  vi.useFakeTimers();
  [told, answers] = [[], []];
  writeJson(`token:${CODE}`, 'a-token');
  vi.stubGlobal('fetch', async (path: string, { body }: { body: URLSearchParams }) => {
    told.push({ path, ...Object.fromEntries(body) });
    const status = answers.shift() ?? 204;
    if (status === 'no line') throw new TypeError('Failed to fetch');
    return new Response(null, { status });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
});

const page = (lost: boolean, plain: PlainPost | null) => (
  <NavigationContext value={{ route: { page: 'evening', code: CODE }, go: null }}>
    <PlainPostContext value={plain}>
      <Suspense>
        <SelfLabelPart groups={groups} lost={lost} />
      </Suspense>
    </PlainPostContext>
  </NavigationContext>
);
const show = async ({ lost = false, plain = null as PlainPost | null, words = around } = {}) => {
  const { rerender } = await act(async () => render(words(page(lost, plain))));
  // Only now has it asked for its words.
  await act(() => vi.dynamicImportSettled());
  return (next: { lost?: boolean; plain?: PlainPost | null }) =>
    act(async () => rerender(words(page(next.lost ?? false, next.plain ?? null))));
};
const say = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('radio', { name, hidden: true }));
    fireEvent.submit(screen.getByRole('button', { name: 'Antwort absenden', hidden: true }).closest('form')!);
  });
const status = () => screen.getByRole('status').textContent;
const checked = () =>
  screen.getAllByRole<HTMLInputElement>('radio', { hidden: true }).find((each) => each.checked)?.value;

describe('the question as what somebody is there', () => {
  it('SELF-9 given nobody has answered, when shown, then it is folded up, says that it is free, and tells nobody', async () => {
    await show();
    expect(document.querySelector('details')?.open).toBe(false);
    const names = screen.getAllByRole('radio', { hidden: true }).map((each) => each.closest('label')?.textContent);
    expect(names).toEqual(['Verein', 'Verwaltung', 'Das möchte ich nicht sagen']);
    expect(document.body.textContent).toContain('Diese Frage ist freiwillig.');
    expect([checked(), status(), told]).toEqual(['', '', []]);
  });

  it('SELF-9 given an answer, when sent, then it is told once, shown, and still there when the page comes again', async () => {
    await show();
    await say('Verein');
    expect(told).toEqual([
      { path: `/${CODE}/gruppe`, geraet: 'a-token', gruppe: 'club', folge: expect.any(String) as string },
    ]);
    expect(status()).toContain('Ihre Antwort ist angekommen.');
    cleanup();
    await show();
    expect([checked(), screen.getByText('Ich bin heute hier als …', { selector: 'summary' }).textContent]).toEqual([
      'club',
      'Ich bin heute hier als … Verein',
    ]);
  });

  it('SELF-9 given an answer, when it is changed and taken back, then each is told behind the one before', async () => {
    await show();
    await say('Verein');
    await say('Verwaltung');
    await say('Das möchte ich nicht sagen');
    expect(told.map(({ gruppe }) => gruppe)).toEqual(['club', 'town', '']);
    const turns = told.map(({ folge }) => Number(folge));
    expect(turns).toEqual([...new Set(turns)].toSorted((a, b) => a - b));
    expect(status()).toContain('Wir zählen Sie nicht mit.');
  });

  it('SELF-9 given no line, when somebody answers, then it waits, and goes out when the line is back', async () => {
    const again = await show({ lost: true });
    await say('Verein');
    expect([told, status()]).toEqual([[], 'Ihre Antwort wartet. Wir senden sie von selbst. ']);
    answers = ['no line', 503];
    await again({ lost: false });
    expect(told).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(3000));
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(new Set(told.map(({ folge }) => folge)).size).toBe(1);
    expect([told.length, readOwnGroup(CODE)?.state]).toEqual([3, 'arrived']);
  });

  it('SELF-6 given an answer that has arrived, when the line was gone and is back, then it is said again as it was', async () => {
    const again = await show();
    await say('Verein');
    await again({ lost: true });
    await again({ lost: false });
    expect(told).toHaveLength(2);
    expect(told[1]).toEqual(told[0]);
  });

  it('SELF-9 given a refusal, when the answer comes, then that is said', async () => {
    await show();
    answers = [400];
    await say('Verein');
    expect(status()).toContain('Ihre Antwort ist nicht angekommen.');
  });

  it('SELF-8 given an answer without a script, when the script takes over, then it is still shown', async () => {
    const { form } = firstPage(evening(), { form: { group: 'town' } }).evening!;
    const again = await show({ plain: { form, action: `/${CODE}` } });
    const element = document.querySelector('form')!;
    expect([element.getAttribute('action'), element.method, checked()]).toEqual([`/${CODE}/gruppe`, 'post', 'town']);
    expect([...new FormData(element).keys()]).toEqual(['geraet', 'gruppe']);
    takeOverGroup(CODE, 'town');
    await again({});
    expect(checked()).toBe('town');
  });

  it('SELF-9 given Arabic, when shown, then groups without an Arabic name say that they are German', async () => {
    await loadSelfLabelMessages('ar');
    await show({ words: speakingArabic.around });
    const labels = screen.getAllByRole('radio', { hidden: true }).map((each) => each.closest('label')!);
    expect(labels.map((each) => each.querySelector('[lang]')?.getAttribute('lang'))).toEqual(['ar', 'de', undefined]);
  });

  it('SELF-9 given answers at two evenings, when everything is forgotten, then both are taken back first', async () => {
    await show();
    await say('Verein');
    writeJson('group:111111', { groupId: 'town', turn: 5, state: 'arrived' });
    writeJson('token:111111', 'other-token');
    told = [];
    await takeBackGroups(6);
    expect(told.map(({ path, gruppe }) => [path, gruppe]).toSorted()).toEqual([
      ['/111111/gruppe', ''],
      [`/${CODE}/gruppe`, ''],
    ]);
  });
});
