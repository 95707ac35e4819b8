import { setTimeout as pause } from 'node:timers/promises';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { openSimulatedPhone } from '../fixtures/phone.ts';
import { phoneOn, type Phone } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, test } from '../pages/test.ts';

const TEXTS = FIXTURE_CARDS.map(({ text }) => text);
const DRAFT = 'Noch nicht fertig';
const DAY_MS = 24 * 3_600_000;

const cardTexts = async ({ state }: PreparedEvening): Promise<string[]> =>
  [...(await state()).cards.values()].map(({ text }) => text).sort();

/** Takes the line away, lets something happen, and brings the line back. */
const without = async ({ page }: Phone, happen: () => Promise<void>): Promise<void> => {
  await page.context().setOffline(true);
  await happen();
  await page.context().setOffline(false);
};

test.describe('a line that comes and goes', () => {
  test.use({ line: 'shaky' });

  test('LIVE-6 given no line while the evening goes on, in each phase, then the phone lands where the room is', async ({
    open,
    evening,
  }) => {
    const phone = phoneOn(await open());
    const { page, say } = phone;
    await phone.join(evening.url, evening.links.code);
    await without(phone, () => evening.goTo('talk'));
    await expect(page.getByRole('heading', { level: 1, name: say('evening.talk') })).toBeVisible();
    await without(phone, () => evening.goToRound(1, 'collecting'));
    await phone.field.fill(DRAFT);
    await without(phone, async () => {
      await evening.goToRound(1, 'sorting');
      await expect(phone.field).toHaveValue(DRAFT);
    });
    await expect(page.getByText(say('round.sorting'))).toBeVisible();
    await expect(phone.field).toHaveValue(DRAFT);
    await without(phone, async () => {
      await phone.send.click();
      await phone.expectStatus(DRAFT, 'waiting');
      await evening.goToRound(2, 'collecting');
    });
    await expect(page.getByText(say('round.header', { n: 2, total: 4 }))).toBeVisible();
    await expect.poll(() => cardTexts(evening)).toEqual([DRAFT]);
    await without(phone, () => evening.goTo('closing'));
    await expect(page.getByRole('heading', { level: 1, name: say('evening.closing') })).toBeVisible();
  });

  test('LIVE-7 given a line that flaps every second for a minute, when cards are written, then each arrives once', async ({
    open,
    evening,
  }) => {
    test.setTimeout(180_000);
    await evening.change({ cardLimit: null });
    await evening.goToRound(1, 'collecting');
    const phone = phoneOn(await open());
    await phone.join(evening.url, evening.links.code);
    const texts = TEXTS.slice(0, 10);
    for (let second = 0; second < 60; second += 1) {
      await phone.page.context().setOffline(second % 2 === 0);
      const text = second % 6 === 0 ? texts[second / 6] : undefined;
      await Promise.all([pause(1000), text === undefined ? undefined : phone.write(text)]);
    }
    for (const text of texts) await phone.expectStatus(text, 'arrived');
    expect(await cardTexts(evening)).toEqual([...texts].sort());
  });

  test('LIVE-8 given fifty phones with a card on its way, when the server restarts, then all are back and each card is there once', async ({
    evening,
    venue,
  }) => {
    await evening.goToRound(1, 'collecting');
    const roundId = await evening.roundId(1);
    const phones = Array.from({ length: 50 }, () => openSimulatedPhone(evening.url, evening.links.code));
    await venue.stop();
    const posts = phones.map((phone, index) => phone.post(roundId, `${String(index)} ${TEXTS[index] ?? ''}`));
    await venue.restart();
    const receipts = await Promise.all(posts);
    for (const phone of phones) phone.close();
    expect(receipts.filter(({ ok }) => !ok)).toEqual([]);
    expect(await cardTexts(evening)).toHaveLength(50);
    expect(new Set(await cardTexts(evening)).size).toBe(50);
  });
});

for (const [days, when] of [
  [1, 'a day ahead'],
  [-1, 'a day behind'],
] as const) {
  test(`LIVE-9 given a phone whose clock is ${when}, then its timer runs with the room's and its card arrives`, async ({
    open,
    evening,
  }) => {
    const page = await open();
    await page.clock.install({ time: Date.now() + days * DAY_MS });
    const phone = phoneOn(page);
    await evening.goToRound(1, 'collecting');
    const { endsAt } = (await evening.state()).rounds.get(await evening.roundId(1))!;
    await phone.join(evening.url, evening.links.code);
    const minutesLeft = () => Math.ceil(((endsAt ?? 0) - Date.now()) / 60_000);
    const shown = () => page.getByText(phone.say('timer.minutesLeft', { n: minutesLeft() })).count();
    await expect.poll(shown).toBe(1);
    await phone.post(TEXTS[0]!);
    expect(await cardTexts(evening)).toEqual([TEXTS[0]]);
  });
}

test('LIVE-10 given a phone that sleeps while the evening goes on, when it wakes, then it is where the room is', async ({
  open,
  evening,
}) => {
  const phone = phoneOn(await open());
  await evening.goTo('talk');
  await phone.join(evening.url, evening.links.code);
  const session = await phone.page.context().newCDPSession(phone.page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await evening.goToRound(1, 'collecting');
  await evening.goToRound(2, 'collecting');
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(phone.page.getByText(phone.say('round.header', { n: 2, total: 4 }))).toBeVisible();
  await phone.post(TEXTS[1]!);
});
