import type { RoundPhase } from '@gehoer/shared/domain/round.ts';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { boardOn } from '../pages/board.ts';
import { dealtOut, fillBoard } from '../pages/boardCards.ts';
import { expectAccessible, expectNoOverflow } from '../pages/inspect.ts';
import { expect, test } from '../pages/test.ts';
import { team } from '../pages/words.ts';

/* The team's page on a tablet that somebody holds in the hand. */

test.describe.configure({ timeout: 240_000 });

const TABLET = { viewport: { width: 768, height: 1024 }, isMobile: true, hasTouch: true };
const PHASES: readonly RoundPhase[] = ['collecting', 'sorting', 'dots', 'closed'];
const RULES = { perPerson: 5, perCluster: 2 };

test('SORT-22 given a tablet, when a round is written, sorted, voted on or over, then two thirds of it belong to the cards', async ({
  open,
  evening,
}) => {
  await fillBoard(evening, 1, FIXTURE_CARDS.slice(0, 45), dealtOut(20));
  const page = await open(TABLET);
  await evening.signIn(page.context());
  await page.goto(evening.teamUrl);
  const board = boardOn(page);
  await board.cluster('1.5').waitFor();
  const now = page.getByRole('region', { name: team('evening.now') });
  const goTo = async (phase: RoundPhase): Promise<void> =>
    phase === 'dots'
      ? evening.organiser.command(evening.links.id, 'openDots', { roundId: await evening.roundId(1), ...RULES })
      : evening.goToRound(1, phase);
  for (const phase of PHASES) {
    await goTo(phase);
    await now.getByText(team(`evening.phase_${phase}`), { exact: true }).waitFor();
    const box = await board.unsorted.boundingBox();
    expect(box?.height, phase).toBeGreaterThanOrEqual((TABLET.viewport.height * 2) / 3);
    await expectAccessible(page, phase);
    await expectNoOverflow(page, phase);
  }
  await page.getByRole('button', { name: team('hints.about') }).click();
  const hints = page.getByRole('region', { name: team('hints.title') });
  await expect(hints).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(hints).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, 'hints, tablet held across');
});
