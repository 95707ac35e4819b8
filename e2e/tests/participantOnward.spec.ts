import { randomUUID } from 'node:crypto';
import { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import * as trees from '../pages/participantTrees.ts';
import { phoneOn } from '../pages/phone.ts';
import { ballotTree, type DottedGroup, resultTree } from '../pages/pollTrees.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, test } from '../pages/test.ts';
import { expectParts, expectTree, node, type Tree } from '../pages/tree.ts';
import { type Way, wayOn } from '../pages/way.ts';
import { prepareWell } from '../pages/wellPrepared.ts';

/* From the first sorting to the end by keyboard alone, and at each station what a screen reader is given. */

test.describe.configure({ timeout: 240_000 });

const OWN = 'Mehr Bänke.';
const DRAFT = 'Ein halber Satz';
const WHY = 'Weil ich suche';
const GROUPS = ['Sprache', 'Wohnen'] as const;

type Help = Awaited<ReturnType<typeof loadHelpMessages>>['t'];

const dotted = (dots: number): DottedGroup[] => GROUPS.map((name, index) => ({ name, mine: index === 1 ? dots : 0 }));

/** Cards from paper, one for each group. */
const sortByScript = async ({ organiser, links, roundId }: PreparedEvening): Promise<void> => {
  const round = await roundId(1);
  for (const heading of GROUPS) {
    const [cardId, clusterId] = [randomUUID(), randomUUID()];
    const entered = { cardId, roundId: round, kind: 'card', language: 'de', table: null } as const;
    await organiser.command(links.id, 'enterCard', { ...entered, text: `Eine Karte zu ${heading}` });
    await organiser.command(links.id, 'createCluster', { clusterId, roundId: round, cardIds: [cardId] });
    await organiser.command(links.id, 'nameCluster', { clusterId, heading });
  }
};

/** The evening goes on while somebody writes; the text is put aside, brought back and sent. */
const leaveTextBehind = async ({ phone, keys, evening, button, follow, expectMain }: Way): Promise<void> => {
  const { page, say, field, title } = phone;
  const leftBehind = page.getByRole('textbox', { name: say('draft.title', { n: 1 }) });
  await keys.tabTo(field);
  await keys.type(DRAFT);
  await evening.goToRound(1, 'sorting');
  await expectMain(trees.sortingTree(say, DRAFT, [OWN]));
  await keys.expectOn(field);
  await evening.goToRound(2, 'collecting');
  await expectMain(trees.leftBehindTree(say, DRAFT, [OWN]));
  await keys.expectOn(leftBehind);
  await follow(button(say('draft.keep')));
  await keys.expectOn(title);
  await follow(button(say('draft.title', { n: 1 })));
  await keys.expectOn(leftBehind);
  await follow(button(say('draft.send')));
  await phone.expectStatus(DRAFT, 'arrived');
  await keys.expectOn(title);
};

/** Everybody's cards as headings and lists, and back. */
const readAll = async ({ phone: { say, title }, keys, evening, link, follow, expectMain }: Way): Promise<void> => {
  await sortByScript(evening);
  await evening.goToRound(1, 'sorting');
  await follow(link(say('allCards.title')));
  await keys.expectOn(title.filter({ hasText: say('allCards.title') }));
  await expectMain(trees.readingTree(say, GROUPS, 2));
  await keys.tabBackTo(link(say('app.back')));
  await keys.press('Enter');
  await keys.expectOn(title.filter({ hasNotText: say('allCards.title') }));
};

const giveDots = async ({ phone, keys, evening, button, follow, expectSaid }: Way): Promise<void> => {
  const { page, say, title } = phone;
  const { organiser, links } = evening;
  const poll = page.getByRole('region', { name: say('dots.note') });
  const expectPoll = (tree: Tree): Promise<void> => expectTree(poll, node('region', say('dots.note')), tree);
  const rules = { roundId: await evening.roundId(1), perPerson: 2, perCluster: 2 };
  await organiser.command(links.id, 'openDots', rules);
  await expectSaid(say('dots.opened'));
  await keys.expectOn(title);
  await expectPoll(ballotTree(say, dotted(0), false));
  const more = button(say('dots.more', { group: 'Wohnen' }));
  await keys.tabTo(more);
  await keys.press('Space');
  await keys.press('Enter');
  await expectPoll(ballotTree(say, dotted(2), false));
  await keys.expectOn(more);
  await follow(button(say('dots.send')));
  await expectPoll(ballotTree(say, dotted(2), true));
  await keys.expectOn(poll.locator(':focus').filter({ hasText: say('dots.arrived') }));
  await expectSaid(say('dots.arrived'));
};

/** The reason is written while the poll is closed and the evening goes to its end. */
const sayWhy = async ({ phone, keys, evening, button, follow }: Way): Promise<void> => {
  const { page, say, field, title } = phone;
  const poll = page.getByRole('region', { name: say('dots.note') });
  await follow(button(say('dots.why')));
  await keys.expectOn(field);
  await keys.type(WHY);
  await keys.press('ControlOrMeta+Enter');
  await phone.expectStatus(WHY, 'arrived');
  await evening.goToRound(1, 'sorting');
  await expectTree(poll, node('region', say('dots.note')), resultTree(say, dotted(2)));
  await keys.expectOn(field);
  await evening.goTo('closing');
  await keys.expectOn(title.filter({ hasText: say('evening.closing') }));
};

/** The end of the evening, with the pages beside it. */
const goHome = async ({ phone, keys, evening, link, follow, expectMain }: Way, help: Help): Promise<void> => {
  const { page, say, title } = phone;
  const main = page.getByRole('main');
  await expectMain(trees.closingTree(say, [WHY, DRAFT, OWN]));
  await follow(link(say('app.help')));
  await keys.expectOn(title.filter({ hasText: say('app.help') }));
  await expectParts(main, 'main', [{ article: trees.helpParts(help) }]);
  const size = (name: 'normal' | 'large') => page.getByRole('radio', { name: help(`textSize.${name}`), exact: true });
  await keys.tabTo(size('normal'));
  await keys.press('ArrowDown');
  await keys.expectOn(size('large'));
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await follow(link(say('app.privacy')));
  await keys.expectOn(title.filter({ hasText: say('app.privacy') }));
  await follow(main.getByRole('button'));
  await keys.expectOn(page.getByRole('dialog').getByRole('button', { name: say('app.cancel') }));
  await keys.press('Escape');
  await keys.tabBackTo(link(say('app.back')));
  await evening.goTo('end');
  await keys.press('Enter');
  await keys.expectOn(title.filter({ hasText: say('evening.ended') }));
};

for (const language of ['de', 'ar'] as const) {
  test(`KEYS-3 given a keyboard and "${language}", when the evening goes on to its end, then each station keeps the focus and is told as it is`, async ({
    open,
    evening,
  }) => {
    await prepareWell(evening);
    await evening.change({ languages: ['de', 'ar'], cardLimit: 4 });
    await evening.goToRound(1, 'collecting');
    const phone = phoneOn(await open({ viewport: { width: 360, height: 740 }, locale: language }), language);
    const way = wayOn(phone, evening);
    await phone.join(evening.url, evening.links.code);
    await phone.post(OWN);
    await leaveTextBehind(way);
    await readAll(way);
    await giveDots(way);
    await sayWhy(way);
    await goHome(way, (await loadHelpMessages(language)).t);
  });
}
