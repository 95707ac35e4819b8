import { randomUUID } from 'node:crypto';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { FEWEST_SHOWN, type GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import { loadSelfLabelMessages } from '@gehoer/shared/i18n/selfLabel/index.ts';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../pages/inspect.ts';
import { phoneOn } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, test } from '../pages/test.ts';
import { team } from '../pages/words.ts';

const [CLUB, TOWN] = [
  { id: randomUUID(), name: { de: 'Verein oder Ehrenamt', ar: 'جمعية أو عمل تطوعي' } },
  { id: randomUUID(), name: { de: 'Verwaltung', ar: 'الإدارة' } },
] as const;
const PHONE = { viewport: { width: 360, height: 740 } };

const ask = (evening: PreparedEvening): Promise<void> =>
  evening.change({ selfLabels: { asked: true, groups: [CLUB, TOWN] } });

/** The question on a phone's page, with its words. */
const questionOn = async (page: Page, language: Language = 'de') => {
  const { t } = await loadSelfLabelMessages(language);
  const question = page.locator('summary').filter({ hasText: t('selfLabel.question') });
  return {
    question,
    say: async (group: string) => {
      await page.getByRole('radio', { name: group }).check();
      await page.getByRole('button', { name: t('selfLabel.send') }).click();
    },
    arrived: page.getByText(t('selfLabel.arrived')),
    waiting: page.getByText(t('selfLabel.waiting')),
  };
};

/** Devices that have asked for the evening's page and answer as its form does. */
const others = async ({ url, links }: PreparedEvening, groupId: string, count: number): Promise<void> => {
  for (let each = 0; each < count; each += 1) {
    const html = await (await fetch(`${url}/${links.code}`)).text();
    const geraet = /"token":"([^"]+)"/u.exec(html)?.[1] ?? '';
    const body = new URLSearchParams({ geraet, gruppe: groupId, folge: '1' });
    const { status } = await fetch(`${url}/${links.code}/gruppe`, { method: 'POST', body });
    expect(status).toBe(204);
  }
};
const countsOf = async ({ organiser, links }: PreparedEvening): Promise<GroupCount[]> =>
  (await (await organiser.get(`/api/workshops/${links.id}/groups`)).json()) as GroupCount[];

test.describe('a phone that answers', () => {
  test.use({ line: 'shaky' });

  test('SELF-9 given an evening that asks, when a phone answers, loses its line and changes, then it counts once, and the plan says so', async ({
    open,
    evening,
  }) => {
    await ask(evening);
    const page = await open(PHONE);
    const phone = phoneOn(page);
    await page.goto(`${evening.url}/${evening.links.code}`);
    const { question, say, arrived, waiting } = await questionOn(page);
    await expect(phone.title).toBeVisible();
    await expect(question).toHaveCount(0);
    await phone.join(evening.url, evening.links.code);
    await question.click();
    await expectAccessible(page, 'the question as what somebody is there');
    await say(TOWN.name.de);
    await expect(arrived).toBeVisible();

    await others(evening, CLUB.id, FEWEST_SHOWN - 1);
    expect(await countsOf(evening)).toEqual([{ groupId: null, count: FEWEST_SHOWN }]);

    await page.context().setOffline(true);
    await say(CLUB.name.de);
    await expect(waiting).toBeVisible();
    await page.context().setOffline(false);
    await expect(arrived).toBeVisible();
    await others(evening, TOWN.id, FEWEST_SHOWN - 1);
    expect(await countsOf(evening)).toEqual([{ groupId: CLUB.id, count: FEWEST_SHOWN }]);

    await evening.goToRound(1, 'collecting');
    await expect(phone.field).toBeVisible();
    await expect(question).toHaveCount(0);
    await evening.goTo('closing');
    await expect(question).toContainText(CLUB.name.de);

    const desk = await open({ viewport: { width: 1366, height: 768 } });
    await evening.signIn(desk.context());
    await desk.goto(`${evening.url}/team/planen/${evening.links.id}`);
    await expect(desk.getByText(team('selfLabels.people', { n: FEWEST_SHOWN }), { exact: true })).toBeVisible();
    await expectAccessible(desk, 'the plan with the question as what people are there');
  });
});

test('SELF-8 given a phone without a script, in Arabic, when it answers, then its page shows the answer, and it can be taken back', async ({
  open,
  evening,
}) => {
  await ask(evening);
  const page = await open({ ...PHONE, locale: 'ar', javaScriptEnabled: false });
  const phone = phoneOn(page, 'ar');
  const { t } = await loadSelfLabelMessages('ar');
  const { question, say } = await questionOn(page, 'ar');
  await phone.join(evening.url, evening.links.code);
  await question.click();
  await say(TOWN.name.ar);
  await expect(question).toContainText(TOWN.name.ar);
  await expect(page.getByText(t('selfLabel.arrived'))).toBeVisible();
  await question.click();
  await expect(page.getByRole('radio', { name: TOWN.name.ar })).toBeChecked();
  await say(t('selfLabel.none'));
  await expect(question).not.toContainText(TOWN.name.ar);
});
