import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../../fixtures/cards.ts';
import { expectAccessible, expectNoOverflow } from '../../pages/inspect.ts';
import { type Phone, phoneOn } from '../../pages/phone.ts';
import type { PreparedEvening } from '../../pages/preparedEvening.ts';
import { type OpenPage, test } from '../../pages/test.ts';
import { prepareWell } from '../../pages/wellPrepared.ts';

/* Every page of the phone in every state, 320 CSS pixels wide. */

test.describe.configure({ timeout: 240_000 });

const [FIRST = '', SECOND = ''] = FIXTURE_CARDS.map(({ text }) => text);
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

interface Walk {
  readonly phone: Phone;
  readonly evening: PreparedEvening;
  readonly look: (state: string) => Promise<void>;
}

/** The pages without an evening. */
const walkOutside = async ({ phone, evening, look }: Walk): Promise<void> => {
  const { page, say } = phone;
  await page.goto(evening.url);
  await look('entry');
  await page.getByRole('button', { name: say('join.enter'), exact: true }).click();
  await page.getByText(say('join.incomplete')).first().waitFor();
  await look('entry, incomplete');
  for (const name of [say('app.privacy'), say('app.imprint')]) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await look(name);
  }
  await page.goto(`${evening.url}/000000`);
  await page.getByRole('heading', { name: say('join.wrongCode') }).waitFor();
  await look('wrong code');
};

const walkToFirstRound = async ({ phone, evening, look }: Walk): Promise<void> => {
  const { page, say, title } = phone;
  await page.goto(`${evening.url}/${evening.links.code}`);
  await page.getByRole('button', { name: say('notice.accept'), exact: true }).waitFor();
  await look('notice');
  await page.getByRole('button', { name: say('notice.accept'), exact: true }).click();
  for (const kind of ['arrival', 'welcome', 'talk', 'break'] as const) {
    await evening.goTo(kind);
    await title.filter({ hasText: say(`evening.${kind}`) }).waitFor();
    await look(kind);
  }
  await evening.goToRound(1, 'waiting');
  await page.getByText(say('evening.waitingForRound', { n: 1 })).waitFor();
  await look('waiting');
};

/** Collecting, with everything that can be done with a card. */
const walkWriting = async ({ phone, evening, look }: Walk): Promise<void> => {
  const { page, say, field, ownCard } = phone;
  await evening.goToRound(1, 'collecting');
  await field.waitFor();
  await look('collecting');
  await phone.send.click();
  await page.getByText(say('composer.empty')).first().waitFor();
  await look('collecting, nothing written');
  await field.fill(`${FIRST}\n${LONG_WORD}\n${SECOND}`);
  await look('collecting, too long and several ideas');
  await phone.post(LONG_WORD);
  await look('collecting, one card');
  await ownCard(LONG_WORD)
    .getByRole('button', { name: say('ownCards.edit') })
    .click();
  await look('changing a card');
  await page.getByRole('button', { name: say('app.cancel') }).click();
  await ownCard(LONG_WORD)
    .getByRole('button', { name: say('ownCards.withdraw') })
    .click();
  await look('withdrawing a card');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('ownCards.keep') })
    .click();
  await phone.post(SECOND);
  await page.getByText(say('composer.noneLeft')).waitFor();
  await look('limit reached');
};

const walkFromSorting = async ({ phone, evening, look }: Walk): Promise<void> => {
  const { page, say, title } = phone;
  await evening.goToRound(2, 'collecting');
  await page.getByText(say('round.header', { n: 2, total: 4 })).waitFor();
  await phone.field.fill(FIRST);
  await evening.goToRound(2, 'sorting');
  await page.getByText(say('round.sorting')).waitFor();
  await look('sorting, with a draft');
  await evening.goToRound(2, 'closed');
  await page.getByText(say('round.ended', { n: 2 })).waitFor();
  await look('closed, with an earlier draft');
  await page.getByRole('button', { name: say('draft.discard') }).click();
  await page.getByRole('link', { name: say('allCards.title') }).click();
  await page.getByText(say('allCards.hint')).waitFor();
  await look('all cards');
  await page.goBack();
  for (const [kind, words] of [
    ['closing', say('evening.closing')],
    ['end', say('evening.ended')],
  ] as const) {
    await evening.goTo(kind);
    await title.filter({ hasText: words }).waitFor();
    await look(kind);
  }
};

type Check = (page: Page, state: string) => Promise<void>;

const walk = async (open: OpenPage, evening: PreparedEvening, language: Language, check: Check): Promise<void> => {
  const page = await open({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true, locale: language });
  await prepareWell(evening);
  const steps = { phone: phoneOn(page, language), evening, look: (state: string) => check(page, state) };
  await walkOutside(steps);
  await walkToFirstRound(steps);
  await walkWriting(steps);
  await walkFromSorting(steps);
};

for (const language of ['de', 'ar', 'uk'] as const) {
  test(`given a phone in "${language}", when it goes through the evening, then each page is sound`, async ({
    open,
    evening,
  }) => {
    await walk(open, evening, language, async (page, state) => {
      await expectAccessible(page, state);
      await expectNoOverflow(page, state);
    });
  });
}

for (const language of LANGUAGES.filter((each) => !['de', 'ar', 'uk'].includes(each))) {
  test(`given a phone in "${language}", when it goes through the evening, then every page fits its window`, async ({
    open,
    evening,
  }) => {
    await walk(open, evening, language, expectNoOverflow);
  });
}
