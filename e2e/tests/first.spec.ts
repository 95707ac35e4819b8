import { phoneOn } from '../pages/phone.ts';
import { expect, test } from '../pages/test.ts';

const GERMAN = { locale: 'de-DE', viewport: { width: 360, height: 740 } };

test('FIRST-1 given a phone without any script, when it goes through the evening, then it reads, writes, takes back and is told', async ({
  open,
  evening,
}) => {
  const page = await open({ ...GERMAN, javaScriptEnabled: false });
  const { say, field, send, title, ownCard } = phoneOn(page);
  const address = `${evening.url}/${evening.links.code}`;
  const reload = page.getByRole('link', { name: say('app.reload'), exact: true });

  await page.goto(`${evening.url}/`);
  await page.getByRole('textbox').fill(evening.links.code);
  await page.getByRole('button', { name: say('join.enter'), exact: true }).click();
  await expect(title).toHaveText(say('evening.arrival'));

  await evening.goToRound(1, 'collecting');
  await reload.click();
  await page.getByRole('button', { name: say('notice.accept'), exact: true }).click();
  await expect(page.getByText(say('notice.title'))).toHaveCount(0);
  await field.fill('Eine Karte ohne Skript');
  await send.click();
  await expect(page.getByText(say('announce.cardArrived'))).toBeVisible();
  await expect(ownCard('Eine Karte ohne Skript')).toBeVisible();

  await field.fill('x'.repeat(250));
  await send.click();
  await expect(field).toHaveValue('x'.repeat(250));
  await expect(field).toHaveAttribute('aria-invalid', 'true');

  await page.goto(address);
  await ownCard('Eine Karte ohne Skript')
    .getByRole('button', { name: say('ownCards.withdraw'), exact: true })
    .click();
  await expect(ownCard('Eine Karte ohne Skript')).toHaveCount(0);

  await page.getByRole('button', { name: 'English', exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('textbox')).toBeVisible();
});

test('FIRST-8 given a text typed before the scripts arrive, when they do, then it is all there and is sent once', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  const page = await open(GERMAN);
  const { field, send, expectStatus } = phoneOn(page);
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(`${evening.url}/${evening.links.code}`, { waitUntil: 'commit' });
  await field.pressSequentially('Ein früher Gedanke');
  arrive();
  await expect(page.locator('form[method="post"]')).toHaveCount(0);
  await expect(field).toBeFocused();
  await field.pressSequentially('!');
  await expect(field).toHaveValue('Ein früher Gedanke!');
  await send.click();
  await expectStatus('Ein früher Gedanke!', 'arrived');
});
