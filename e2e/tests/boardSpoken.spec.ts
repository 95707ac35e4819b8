import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { boardOn } from '../pages/board.ts';
import { listenTo } from '../pages/hear.ts';
import { expect, test } from '../pages/test.ts';
import { team } from '../pages/words.ts';

/* The board as somebody uses it who hears it: what has the focus, what is said, and what the page is made of. */

/** A button with this name in the notation of the tree, whatever signs the name holds. */
const buttonOf = (name: string): string => JSON.stringify(`button ${JSON.stringify(name)}`);

test('SORT-21 given a screen reader, when a round is sorted by key, then each step is said and the board can be read', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, FIXTURE_CARDS.slice(0, 5));
  await evening.goToRound(1, 'sorting');
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await evening.signIn(page.context());
  const { expectSaid } = await listenTo(page);
  await page.goto(evening.teamUrl);
  const { unsorted, cluster } = boardOn(page);
  const { keyboard } = page;
  const focused = page.locator('button[data-card]:focus');
  const nameOfFocused = async (): Promise<string> => (await focused.innerText()).trim();
  await expect(unsorted.getByRole('listitem')).toHaveCount(5);
  await unsorted.getByRole('listitem').first().getByRole('button').first().focus();

  const first = await nameOfFocused();
  await keyboard.press('n');
  await expectSaid(team('board.movedTo', { n: 1, target: team('board.newCluster') }));
  await expect(unsorted.getByRole('listitem')).toHaveCount(4);
  const second = await nameOfFocused();
  await keyboard.press('1');
  await expectSaid(team('board.movedTo', { n: 1, target: team('board.cluster', { number: '1.1' }) }));
  const third = await nameOfFocused();
  await keyboard.press('n');
  await expect(cluster('1.2')).toContainText(third);
  await keyboard.press('Space');
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('ArrowDown');
  const fifth = await nameOfFocused();
  await keyboard.press('s');
  await expectSaid(team('sort.stackedNow', { n: 1, card: fifth }));
  await keyboard.press('h');
  await page.getByRole('button', { name: team('hideReason.offTopic') }).press('Enter');
  await expectSaid(team('board.hiddenNow', { n: 1 }));
  await keyboard.press('u');
  await expectSaid(team('board.undone'));
  await expect(focused).toBeVisible();
  await keyboard.press('2');
  await expect(unsorted.getByRole('listitem')).toHaveCount(0);
  await keyboard.press('<');
  await expectSaid(team('board.ordered', { number: '1.1' }));

  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - group "Karten aus Runde":
        - button "Runde 1 5 Karten" [pressed]
      - button "Rückgängig"
      - button "Wiederholen" [disabled]
      - region "Noch nicht zugeordnet 0":
        - heading "Noch nicht zugeordnet 0" [level=2]
        - paragraph: Alle Karten sind zugeordnet.
      - region "Parkplatz":
        - button "Parkplatz 0 Karten"
      - button "Neue Themengruppe"
      - region /Themengruppe .1\\.1/:
        - heading /Themengruppe .1\\.1/ [level=2]
        - text: 3 Karten
        - button /Zuklappen/ [expanded]
        - list:
          - listitem:
            - ${buttonOf(third)}
          - listitem:
            - ${buttonOf(`${fifth} 2× genannt`)}
            - button "2× genannt Stapel öffnen"
      - region /Themengruppe .1\\.2/:
        - heading /Themengruppe .1\\.2/ [level=2]
        - text: 2 Karten
        - list:
          - listitem:
            - ${buttonOf(first)}
          - listitem:
            - ${buttonOf(second)}
  `);
});
