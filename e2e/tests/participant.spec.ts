import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import * as trees from '../pages/participantTrees.ts';
import { phoneOn } from '../pages/phone.ts';
import { expect, test } from '../pages/test.ts';
import { expectTree } from '../pages/tree.ts';
import { type Way, wayOn } from '../pages/way.ts';
import { prepareWell } from '../pages/wellPrepared.ts';
import { phoneWords } from '../pages/words.ts';

/* From the code to the last card by keyboard alone, and at each station what a screen reader is given. */

test.describe.configure({ timeout: 240_000 });

const FIRST = 'Mehr Bänke.';
const SECOND = 'Saubere Spielplätze.';

/** Chooses a language so many entries below German, and types the code. */
const comeIn = async ({ phone: { page, say, title }, keys, evening, expectMain }: Way, entries: number) => {
  await page.goto(evening.url);
  const languages = page.getByRole('combobox');
  await expect(page.getByRole('heading', { name: phoneWords('de')('join.title') })).toBeVisible();
  await keys.tabTo(languages);
  for (let entry = 0; entry < entries; entry++) await keys.press('ArrowDown');
  await expectMain(trees.entryTree(say));
  await keys.expectOn(languages);
  const code = page.getByRole('textbox');
  await keys.tabTo(code);
  await keys.type('12');
  await keys.press('Enter');
  await expectMain(trees.entryTree(say, '12'));
  await keys.expectOn(code);
  await expect(code).toHaveAccessibleDescription(new RegExp(`^${say('join.incomplete')}`, 'u'));
  await keys.press('ControlOrMeta+a');
  await keys.type(evening.links.code);
  await keys.press('Enter');
  await keys.expectOn(title.filter({ hasText: say('evening.arrival') }));
};

const readNotice = async ({ phone: { say, title }, keys, button, link, follow, expectMain }: Way) => {
  await expectMain(trees.noticeTree(say));
  await follow(link(say('notice.privacy')));
  await keys.expectOn(title.filter({ hasText: say('app.privacy') }));
  await keys.tabBackTo(link(say('app.back')));
  await keys.press('Enter');
  await keys.expectOn(title.filter({ hasText: say('evening.arrival') }));
  await follow(button(say('notice.accept')));
  await expect(button(say('notice.accept'))).toHaveCount(0);
  await keys.expectOn(title);
};

/** What is around every page, the other language and back, and a station at which nobody writes. */
const lookAround = async (way: Way, own: 'de' | 'ar') => {
  const { phone, keys, evening, button, link, expectMain } = way;
  const { page, say } = phone;
  const other = own === 'de' ? 'ar' : 'de';
  const pages = (['help', 'privacy', 'imprint', 'accessibility'] as const).map((name) => say(`app.${name}`));
  await expectTree(
    page.getByRole('contentinfo'),
    'contentinfo',
    pages.map((name) => `link ${JSON.stringify(name)}`),
  );
  await keys.tabTo(link(pages[3] ?? ''));
  await keys.tabBackTo(button(LANGUAGE_NAMES[other]));
  await keys.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await keys.expectOn(button(LANGUAGE_NAMES[other]));
  await (own === 'de' ? keys.tabBackTo : keys.tabTo)(button(LANGUAGE_NAMES[own]));
  await keys.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', own);
  await expect(button(LANGUAGE_NAMES[own])).toHaveAttribute('aria-pressed', 'true');
  await keys.tabBackTo(link(say('app.skipToContent')));
  await keys.press('Enter');
  await keys.expectOn(page.getByRole('main'));
  await evening.goTo('talk');
  await expectMain(trees.talkTree(say, 'Ankommen heißt wohnen', 'Prof. Dr. Ayşe Çelik'));
  await keys.expectOn(page.getByRole('main'));
};

const writeTooMuch = async (way: Way) => {
  const { phone, keys, evening, follow, expectMain, expectSaid } = way;
  const { say, field, send } = phone;
  await evening.goToRound(1, 'collecting');
  await expectSaid(say('announce.roundStarted', { n: 1 }));
  await expectMain(trees.writingTree(say));
  await follow(send);
  await keys.expectOn(field);
  await expectMain(trees.writingTree(say, { error: say('composer.empty') }));
  const { textLimit } = (await evening.state()).profile;
  const long = 'ä'.repeat(textLimit + 2);
  await phone.page.keyboard.insertText(long);
  await expectMain(trees.writingTree(say, { text: long, error: say('composer.tooLong', { n: 2 }) }));
  await expectSaid(say('composer.tooLong', { n: 2 }));
  await keys.press('ControlOrMeta+Enter');
  await keys.expectOn(field);
  await keys.press('Backspace');
  await keys.press('Backspace');
  const counter = { paragraph: say('composer.counter', { n: textLimit, max: textLimit }) };
  await expectMain(trees.writingTree(say, { text: long.slice(2), between: [counter] }));
};

/** Two ideas are split, joined, split again, and sent: one from the field, one by the button. */
const writeTwo = async (way: Way) => {
  const { phone, keys, button, follow, expectMain, expectSaid } = way;
  const { say, field, send } = phone;
  await keys.press('ControlOrMeta+a');
  await keys.type(FIRST);
  await keys.press('Enter');
  await keys.type(SECOND);
  const both = `${FIRST} ${SECOND}`;
  await expectMain(trees.writingTree(say, { text: both, between: trees.severalIdeas(say) }));
  for (const act of ['split', 'join', 'split'] as const) {
    await follow(button(say(`composer.${act}`)));
    await keys.expectOn(field);
  }
  await expectMain(trees.writingTree(say, { text: FIRST, between: trees.nextIdea(say, SECOND) }));
  await keys.press('ControlOrMeta+Enter');
  await phone.expectStatus(FIRST, 'arrived');
  await expectSaid(say('announce.cardArrived'));
  await keys.expectOn(field);
  await expect(field).toHaveValue(SECOND);
  await keys.tabTo(send);
  await keys.press('Space');
  await phone.expectStatus(SECOND, 'arrived');
  await keys.expectOn(field);
  await expectMain(trees.writtenTree(say, [SECOND, FIRST]));
};

const changeAndTakeBack = async (way: Way) => {
  const { phone, keys, button, follow, expectMain, expectSaid } = way;
  const { page, say, ownCard } = phone;
  const act = (name: 'edit' | 'withdraw') => ownCard(FIRST).getByRole('button', { name: say(`ownCards.${name}`) });
  await follow(act('edit'));
  await keys.expectOn(page.getByRole('textbox', { name: say('ownCards.editLabel') }));
  await keys.press('ControlOrMeta+End');
  await keys.type(' Und Bäume.');
  await follow(button(say('ownCards.save')));
  await keys.expectOn(ownCard(`${FIRST} Und Bäume.`));
  await expectSaid(say('announce.cardChanged'));
  await follow(act('withdraw'));
  const dialog = page.getByRole('dialog');
  const keep = dialog.getByRole('button', { name: say('ownCards.keep') });
  await keys.expectOn(keep);
  const question = `dialog ${JSON.stringify(say('ownCards.confirmWithdraw'))}`;
  await expectTree(dialog, question, trees.withdrawTree(say, `${FIRST} Und Bäume.`));
  await keys.press('Escape');
  await keys.expectOn(act('withdraw'));
  await keys.press('Enter');
  await keys.expectOn(keep);
  await follow(button(say('ownCards.withdrawNow')));
  await expectSaid(say('announce.cardWithdrawn'));
  await keys.expectOn(page.getByRole('heading', { name: say('ownCards.title') }));
  await expectMain(trees.writtenTree(say, [SECOND]));
};

for (const [language, entries] of [
  ['de', 0],
  ['ar', 4],
] as const) {
  test(`KEYS-2 given a keyboard and "${language}", when somebody comes, writes and takes back, then each step is in sight, in order, and told as it is`, async ({
    open,
    evening,
  }) => {
    await prepareWell(evening);
    await evening.change({ languages: ['de', 'ar'], cardLimit: 4 });
    const page = await open({ viewport: { width: 360, height: 740 }, locale: 'de' });
    const way = wayOn(phoneOn(page, language), evening);
    await comeIn(way, entries);
    await readNotice(way);
    await lookAround(way, language);
    await writeTooMuch(way);
    await writeTwo(way);
    await changeAndTakeBack(way);
  });
}
