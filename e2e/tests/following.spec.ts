import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { boardOn } from '../pages/board.ts';
import { dealtOut, fillBoard } from '../pages/boardCards.ts';
import { expectAccessible } from '../pages/inspect.ts';
import { expect, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { team, wall as say } from '../pages/words.ts';

/* The wall goes along with somebody who works on the board; the screens of the others stay. */

test('WALL-9 given two of the team, when one lets the wall follow, then it goes along with that one alone', async ({
  open,
  evening,
}) => {
  await fillBoard(evening, 1, FIXTURE_CARDS.slice(0, 20), dealtOut(15));
  const wall = wallOn(await open({ viewport: { width: 1280, height: 720 } }));
  await wall.page.goto(evening.links.wallUrl);
  await wall.clusters.waitFor();
  const [page, other] = [
    await open({ viewport: { width: 1366, height: 768 } }),
    await open({ viewport: { width: 1366, height: 768 } }),
  ];
  for (const each of [page, other]) {
    await evening.signIn(each.context());
    await each.goto(evening.teamUrl);
    await boardOn(each).cluster('1.5').waitFor();
  }
  const stage = page.getByRole('button', { name: /^Leinwand zeigt/u });
  const inCluster = boardOn(page).cluster('1.2').locator('button[data-card]').first();
  const toggle = async (now: 'leadOn' | 'leadOff'): Promise<void> => {
    await stage.click();
    await page.getByRole('menuitem', { name: team(`stage.${now}`) }).click();
  };

  await toggle('leadOff');
  await expect(stage).toContainText(team('stage.leadSign'));
  await inCluster.click();
  await expect(wall.title).toContainText('Leerstand nutzen');
  await boardOn(page).unsorted.locator('button[data-card]').first().click();
  await expect(wall.clusters).toBeVisible();
  await boardOn(other).cluster('1.1').locator('button[data-card]').first().click();
  // Reading a page takes longer than a wall needs that goes along.
  await expectAccessible(page, 'the wall follows');
  await expect(wall.clusters).toBeVisible();

  await evening.goTo('closing');
  await wall.title.filter({ hasText: say('evening.closing') }).waitFor();
  await page.getByRole('button', { name: /^Runde 1 20/u }).click();
  await inCluster.click();
  await expect(wall.title).toContainText('Leerstand nutzen');
  await toggle('leadOn');
  await wall.title.filter({ hasText: say('evening.closing') }).waitFor();
});
