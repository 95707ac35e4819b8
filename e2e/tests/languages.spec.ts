import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import { expectAccessible, expectNoOverflow } from '../pages/inspect.ts';
import { phoneOn } from '../pages/phone.ts';
import { expect, test } from '../pages/test.ts';
import { phoneWords, team } from '../pages/words.ts';

/* Choosing a language, help, larger text, and a place's own wordings: on the pages as people meet them. */

test.describe.configure({ timeout: 240_000 });

const NARROW = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

test('LANG-4 given an evening with two languages, when another one is chosen, then the page is in it, also after a reload', async ({
  open,
  evening,
}) => {
  await evening.change({ languages: ['de', 'ar'] });
  await evening.goToRound(1, 'collecting');
  const page = await open({ ...NARROW, locale: 'de' });
  await phoneOn(page).join(evening.url, evening.links.code);
  await page.getByRole('combobox', { name: phoneWords('de')('language.more') }).selectOption('ku');
  await expect(phoneOn(page, 'ku').send).toBeVisible();
  await page.reload();
  await expect(phoneOn(page, 'ku').send).toBeVisible();
  await expect(page.getByRole('button', { name: LANGUAGE_NAMES.ku, pressed: true })).toBeVisible();
  await page.getByRole('button', { name: LANGUAGE_NAMES.ar }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectNoOverflow(page, 'Arabic, after Kurmancî');
});

for (const language of ['de', 'ar', 'uk'] as const) {
  test(`LANG-8 given a phone in "${language}", when help is opened and the text is made larger, then the page stays sound`, async ({
    open,
    evening,
  }) => {
    await evening.change({ languages: [...LANGUAGES] });
    await evening.goToRound(1, 'collecting');
    const page = await open({ ...NARROW, locale: language });
    const phone = phoneOn(page, language);
    const { t } = await loadHelpMessages(language);
    await phone.join(evening.url, evening.links.code);
    await page.getByRole('link', { name: phone.say('app.help'), exact: true }).click();
    await expect(page.getByRole('radio', { name: t('textSize.largest'), exact: true })).toBeVisible();
    await expectAccessible(page, 'help');
    await page.getByRole('radio', { name: t('textSize.largest'), exact: true }).check();
    await expectNoOverflow(page, 'help, very large');
    await page.goBack();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
    await expect(phone.field).toBeVisible();
    await expectNoOverflow(page, 'writing, very large');
    await expectAccessible(page, 'writing, very large');
  });
}

test('LANG-6 given somebody of the team who words a text anew, when phones come, then they read it, with and without a script', async ({
  open,
  evening,
}) => {
  await evening.change({ languages: [...LANGUAGES] });
  await evening.goToRound(1, 'collecting');
  const page = await open();
  await evening.signIn(page.context());
  await page.goto(`${evening.url}/team/sprachen`);
  await expectAccessible(page, 'languages');
  await page.getByRole('link', { name: LANGUAGE_NAMES.tr }).click();
  const before = page.getByText(phoneWords('tr')('composer.label'), { exact: true });
  const item = page.getByRole('listitem').filter({ has: before });
  await item.getByRole('button', { name: team('languages.change') }).click();
  await item.getByRole('textbox').fill('Fikriniz');
  await item.getByRole('textbox').blur();
  await expect(page.getByText(team('languages.own')).first()).toBeVisible();
  await expectAccessible(page, 'texts');

  for (const javaScriptEnabled of [true, false]) {
    const phone = await open({ ...NARROW, locale: 'tr', javaScriptEnabled });
    await phone.goto(`${evening.url}/${evening.links.code}`);
    await expect(phone.getByRole('textbox', { name: 'Fikriniz' })).toBeVisible();
  }
});
