import { scan } from '../pages/scan.ts';
import { expect, test } from '../pages/test.ts';
import { prepareWell } from '../pages/wellPrepared.ts';
import { team, wall as wallWords } from '../pages/words.ts';

test('given wall and poster, when their QR codes are scanned, then they lead to the evening and into the Wi-Fi', async ({
  open,
  evening,
}) => {
  const { links } = evening;
  await prepareWell(evening);
  const wall = await open({ viewport: { width: 1920, height: 1080 } });
  await wall.goto(links.wallUrl);
  const entry = wall.getByRole('img', { name: wallWords('join.qrAlt') });
  expect(await scan(entry)).toBe(links.joinUrl);
  expect(new URL(links.joinUrl).pathname).toBe(`/${links.code}`);
  expect(await scan(wall.getByRole('img', { name: wallWords('wifi.qrAlt') }))).toBe(
    'WIFI:T:WPA;S:Rathaus-Gast;P:willkommen-2027;;',
  );
  await evening.goToRound(1, 'collecting');
  await expect(wall.getByText(wallWords('join.late'))).toBeVisible();
  expect(await scan(entry)).toBe(links.joinUrl);
  const poster = await open();
  await evening.signIn(poster.context());
  await poster.goto(`${evening.url}/team/aushang/${links.id}`);
  expect(await scan(poster.getByRole('img', { name: team('sharing.qrLabel', { url: links.joinUrl }) }))).toBe(
    links.joinUrl,
  );
});
