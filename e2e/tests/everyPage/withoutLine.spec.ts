import { expectAccessible, expectNoOverflow } from '../../pages/inspect.ts';
import { phoneOn } from '../../pages/phone.ts';
import { test } from '../../pages/test.ts';
import { wallOn } from '../../pages/wall.ts';
import { team, wall as wallWords } from '../../pages/words.ts';

test.use({ line: 'shaky' });

test('given every kind of page, when the server is gone, then each says so and is sound', async ({
  open,
  evening,
  venue,
}) => {
  const phone = phoneOn(await open({ viewport: { width: 320, height: 640 } }));
  const wall = wallOn(await open({ viewport: { width: 1920, height: 1080 } }));
  const teamPage = await open({ viewport: { width: 1366, height: 768 } });
  await evening.goToRound(1, 'collecting');
  await phone.join(evening.url, evening.links.code);
  await wall.page.goto(evening.links.wallUrl);
  await evening.signIn(teamPage.context());
  await teamPage.goto(evening.teamUrl);
  await teamPage.getByText(team('board.noCardsYet')).waitFor();
  await wall.title.waitFor();
  await venue.stop();
  await phone.page.getByText(phone.say('connection.lost')).waitFor();
  await phone.write('Ich warte auf die Verbindung');
  await phone.expectStatus('Ich warte auf die Verbindung', 'waiting');
  await expectAccessible(phone.page, 'phone');
  await expectNoOverflow(phone.page, 'phone');
  await teamPage.getByText(team('evening.lost')).waitFor();
  await expectAccessible(teamPage, 'team');
  await wall.page.getByText(wallWords('connection.lost')).waitFor();
  await expectAccessible(wall.page, 'wall');
});
