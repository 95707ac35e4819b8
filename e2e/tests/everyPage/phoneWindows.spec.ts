import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../../fixtures/cards.ts';
import { fillBoard } from '../../pages/boardCards.ts';
import { keyboardOn } from '../../pages/keyboard.ts';
import { type Phone, phoneOn } from '../../pages/phone.ts';
import type { PreparedEvening } from '../../pages/preparedEvening.ts';
import { expect, test } from '../../pages/test.ts';

/* The phone on its side, with its keyboard open, and in the colours of the system. */

test.describe.configure({ timeout: 240_000 });

const TALL = { width: 360, height: 740 };
const LOW = [
  { width: 640, height: 360 },
  { width: 360, height: 300 },
  { width: 320, height: 400 },
] as const;
const LONG = FIXTURE_CARDS.find(({ text }) => text.length > 130)?.text ?? '';

/** Opens the poll of the first round, which has two groups. */
const openPoll = async (evening: PreparedEvening): Promise<void> => {
  await fillBoard(evening, 1, FIXTURE_CARDS.slice(0, 6), (_, index) => (index % 2 ? 'Wohnen' : 'Sport'));
  const rules = { roundId: await evening.roundId(1), perPerson: 2, perCluster: 2 };
  await evening.organiser.command(evening.links.id, 'openDots', rules);
};

/** The field is on top of everything at its own place, be it the first or the last line of it. */
const expectUncovered = async ({ field }: Phone): Promise<void> => {
  const isOnTop = await field.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return [top + 8, bottom - 8].map((y) => document.elementFromPoint(left + 20, y) === element);
  });
  expect(isOnTop).toEqual([true, true]);
};

for (const language of ['de', 'ar', 'uk'] as const) {
  test(`KEYS-4 given low windows and "${language}", when somebody writes, then field and button are in sight together and nothing lies on them`, async ({
    open,
    evening,
  }) => {
    await evening.goToRound(1, 'collecting');
    const phone = phoneOn(await open({ viewport: TALL, isMobile: true, hasTouch: true, locale: language }), language);
    await phone.join(evening.url, evening.links.code);
    for (const window of LOW) {
      await phone.page.setViewportSize(window);
      await phone.field.blur();
      await phone.page.evaluate(() => scrollTo(0, 0));
      await keyboardOn(phone.page).tabTo(phone.field);
      for (const text of ['', LONG]) {
        await phone.field.fill('');
        await phone.page.keyboard.insertText(text);
        await expect(phone.field).toBeInViewport({ ratio: 1 });
        await expect(phone.send, `${window.width} by ${window.height}, "${text}"`).toBeInViewport({ ratio: 1 });
        await expectUncovered(phone);
      }
      if (window.height === 400) await expect(phone.title).toBeInViewport({ ratio: 1 });
    }
  });
}

test('KEYS-4 given a low window and a poll, when the focus goes down and up again, then no button is under the bars', async ({
  open,
  evening,
}) => {
  await openPoll(evening);
  const phone = phoneOn(await open({ viewport: { width: 320, height: 600 } }));
  const keys = keyboardOn(phone.page);
  await phone.join(evening.url, evening.links.code);
  const step = (key: 'less' | 'more', group: string) =>
    phone.page.getByRole('button', { name: phone.say(`dots.${key}`, { group }) });
  await keys.tabTo(step('more', 'Wohnen'));
  await keys.tabTo(phone.page.getByRole('link', { name: phone.say('app.accessibility') }));
  await keys.tabBackTo(step('less', 'Sport'));
});

/** Controls whose edge cannot be seen: there is none, or it has the colour of what is behind it. */
const withoutEdge = (page: Page): Promise<string[]> =>
  page.locator('button:not([aria-pressed]), select, textarea, input:not([type="radio"])').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
      const isSeen = Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
      return isSeen ? [] : [control.outerHTML.slice(0, 120)];
    }),
  );

const expectEdges = async (page: Page, state: string): Promise<void> => {
  expect(await withoutEdge(page), state).toEqual([]);
};

test('KEYS-5 given the colours of the system, when somebody comes, writes and gives dots, then controls, states and bars can be told apart', async ({
  open,
  evening,
}) => {
  await evening.change({ languages: ['de', 'ar'], cardLimit: 2 });
  await evening.goToRound(1, 'collecting');
  const phone = phoneOn(await open({ viewport: TALL, forcedColors: 'active', colorScheme: 'dark' }));
  const { page, say } = phone;
  const keys = keyboardOn(page);
  await page.goto(evening.url);
  await expect(phone.title).toHaveText(say('join.title'));
  await expectEdges(page, 'entry');
  await phone.join(evening.url, evening.links.code);
  await phone.post('Mehr Bänke.');
  await expectEdges(page, 'writing');
  await keys.tabTo(page.getByRole('link', { name: say('app.accessibility') }));
  const sign = phone.ownCard('Mehr Bänke.').locator('svg');
  expect(await sign.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 255, 255)');

  await openPoll(evening);
  const colourOf = (key: 'less' | 'more', group: string): Promise<string> =>
    page
      .getByRole('button', { name: say(`dots.${key}`, { group }) })
      .evaluate((element) => getComputedStyle(element).borderTopColor);
  const more = page.getByRole('button', { name: say('dots.more', { group: 'Wohnen' }) });
  await more.dblclick();
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await expectEdges(page, 'dots');
  expect(await colourOf('less', 'Sport')).not.toBe(await colourOf('less', 'Wohnen'));
  await page.getByRole('button', { name: say('dots.send') }).click();
  await expect(page.getByText(say('dots.arrived')).last()).toBeVisible();
  await evening.goToRound(1, 'sorting');
  const bar = page.getByRole('listitem').filter({ hasText: 'Wohnen' }).locator('[aria-hidden] > div');
  await expect(bar).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
