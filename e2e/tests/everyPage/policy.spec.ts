import { expect, test } from '../../pages/test.ts';

test('given any page, when it is answered, then its policy allows this server and nothing else', async ({
  open,
  evening,
}) => {
  const page = await open();
  for (const path of ['/', `/${evening.links.code}`, '/team', `/leinwand/${evening.links.id}`]) {
    const response = await page.goto(evening.url + path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/^default-src 'self';script-src 'self';style-src 'self'( 'sha256-[\w+/=]+')?;/u);
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/u);
  }
});
