import { randomUUID } from 'node:crypto';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expectAccessible } from '../pages/inspect.ts';
import { phoneOn } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { phoneWords, team, wall as wallWords } from '../pages/words.ts';

const say = phoneWords('de');
const HEADINGS = ['Sprache', 'Wohnen', 'Unterwegs sein', 'Sport'] as const;

/** The first round, sorted by script: one card from paper in each of four groups. */
const sortedRound = async ({ organiser, links, goToRound, roundId }: PreparedEvening): Promise<void> => {
  await goToRound(1, 'collecting');
  const round = await roundId(1);
  for (const heading of HEADINGS) {
    const [cardId, clusterId] = [randomUUID(), randomUUID()];
    const entered = { cardId, roundId: round, kind: 'card', language: 'de', table: null } as const;
    await organiser.command(links.id, 'enterCard', { ...entered, text: `Eine Karte zu ${heading}` });
    await organiser.command(links.id, 'createCluster', { clusterId, roundId: round, cardIds: [cardId] });
    await organiser.command(links.id, 'nameCluster', { clusterId, heading });
  }
  await goToRound(1, 'sorting');
};

const more = (page: Page, group: string): Locator =>
  page.getByRole('button', { name: say('dots.more', { group }), exact: true });
const send = (page: Page): Locator => page.getByRole('button', { name: say('dots.send') });
const arrived = (page: Page): Locator => page.getByText(say('dots.arrived')).last();

/** The team's page at this evening, on which a poll is opened as it is suggested. */
const openPoll = async (page: Page, evening: PreparedEvening): Promise<void> => {
  await evening.signIn(page.context());
  await page.goto(evening.teamUrl);
  await page.getByRole('button', { name: team('dots.open'), exact: true }).click();
  await expectAccessible(page, 'the rules of a poll');
  await page.getByRole('button', { name: team('dots.openNow') }).click();
};

const closePoll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: team('dots.close') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: team('dots.close') })
    .click();
};

const secondTab = async (context: BrowserContext, evening: PreparedEvening): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${evening.url}/${evening.links.code}`);
  return page;
};

test.describe('an opinion poll', () => {
  test.use({ line: 'shaky' });

  test('POLL-6 given a sorted round, when phones give dots and the poll is closed, then all see the result and not before', async ({
    open,
    evening,
  }) => {
    await sortedRound(evening);
    const [first, second] = [phoneOn(await open()), phoneOn(await open())];
    for (const phone of [first, second]) await phone.join(evening.url, evening.links.code);
    const [wall, leader] = [wallOn(await open()), await open()];
    await wall.page.goto(evening.links.wallUrl);
    await openPoll(leader, evening);

    await more(first.page, 'Wohnen').click();
    await more(first.page, 'Wohnen').click();
    await expectAccessible(first.page, 'a ballot');
    await send(first.page).click();
    await more(second.page, 'Sport').click();
    await send(second.page).click();
    for (const { page } of [first, second]) await expect(arrived(page)).toBeVisible();
    await expect(leader.getByText(team('dots.given', { n: 2 }))).toBeVisible();
    await expect(wall.page.getByText(wallWords('dots.given', { n: 2 }))).toBeVisible();
    for (const page of [first.page, second.page, wall.page]) {
      await expect(page.getByText(say('dots.note')).first()).toBeVisible();
    }
    await expect(wall.card('Wohnen')).not.toContainText(wallWords('dots.total', { n: 2 }));

    await closePoll(leader);
    await expect(wall.card('Wohnen')).toContainText(wallWords('dots.total', { n: 2 }));
    await expect(wall.card('Sprache')).toContainText(wallWords('dots.total', { n: 0 }));
    await expectAccessible(wall.page, 'the result on the wall');
    for (const { page } of [first, second]) {
      await expect(page.getByRole('listitem').filter({ hasText: 'Wohnen' })).toContainText(say('dots.given', { n: 2 }));
      await expectAccessible(page, 'the result on a phone');
    }
  });

  test('POLL-4 given no line and a second tab, when dots are given and changed, then they count once as they were last', async ({
    open,
    evening,
  }) => {
    await sortedRound(evening);
    const phone = phoneOn(await open());
    const { page } = phone;
    await phone.join(evening.url, evening.links.code);
    const leader = await open();
    await openPoll(leader, evening);

    await more(page, 'Wohnen').click();
    await page.context().setOffline(true);
    await send(page).click();
    await expect(page.getByText(say('dots.waiting')).last()).toBeVisible();
    await page.context().setOffline(false);
    await expect(arrived(page)).toBeVisible();
    await page.reload();
    await expect(arrived(page)).toBeVisible();

    const tab = await secondTab(page.context(), evening);
    await more(tab, 'Sport').click();
    await tab.getByRole('button', { name: say('dots.sendChange') }).click();
    await expect(arrived(tab)).toBeVisible();
    await expect(leader.getByText(team('dots.given', { n: 1 }))).toBeVisible();
    await closePoll(leader);
    await leader.getByRole('button', { name: team('dots.result') }).click();
    const lines = leader.getByRole('dialog').getByRole('listitem');
    await expect(lines.filter({ hasText: 'Wohnen' })).toContainText(team('dots.points', { n: 1 }));
    await expect(lines.filter({ hasText: 'Sport' })).toContainText(team('dots.points', { n: 1 }));
    expect((await evening.state()).rounds.get(await evening.roundId(1))?.dots?.result?.ballots).toBe(1);
  });

  test('POLL-8 given an open poll, when somebody writes why, then it is a card like any other', async ({
    open,
    evening,
  }) => {
    await sortedRound(evening);
    const phone = phoneOn(await open());
    await phone.join(evening.url, evening.links.code);
    await openPoll(await open(), evening);
    await more(phone.page, 'Wohnen').click();
    await phone.page.getByRole('button', { name: say('dots.why') }).click();
    await expect(phone.title).toBeInViewport();
    await phone.post('Weil ich seit zwei Jahren suche');
    const cards = [...(await evening.state()).cards.values()];
    expect(cards.map(({ text }) => text)).toContain('Weil ich seit zwei Jahren suche');
  });
});
