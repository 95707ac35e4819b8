import { expect, test } from 'vitest';
import { isNewerThan2021 } from '../client/syntaxLevel.ts';

test.each([
  ['a ??= b?.c; const [x] = [1_000n]; async function* f() { for await (const y of z) yield y; }', false],
  ['class A { #secret = 1; }', true],
  ['class A { static { run(); } }', true],
])('FIRST-11 given %s, when checked, then newer than ES2021 is %s', async (code, newer) => {
  expect(await isNewerThan2021(code)).toBe(newer);
});

test('FIRST-11 given what is no script, when checked, then it is an error', async () => {
  await expect(isNewerThan2021('const = ;')).rejects.toThrow();
});
