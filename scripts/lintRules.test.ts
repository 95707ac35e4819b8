import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/** The project's own configuration; what needs type information is left to the type-checked run over real files. */
const eslint = new ESLint({ cwd: join(import.meta.dirname, '..'), overrideConfig: [ts.configs.disableTypeChecked] });

/** The restrictions that a line of code breaks if it stands in `file`; other complaints do not matter here. */
const restrictions = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: file });
  const broken = (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal === true || /^no-(restricted|console)/.test(ruleId ?? ''))
    .map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(broken)];
};

const domain = 'shared/src/domain/card.ts';
const protocol = 'shared/src/protocol/replica.ts';
const page = 'client/src/phone/Page.tsx';

const refused: [file: string, code: string][] = [
  ...[domain, protocol].flatMap((file): [string, string][] => [
    [file, 'export const x = Date.now();'],
    [file, 'export const x = new Date();'],
    [file, 'export const x = Date();'],
    [file, 'export const x = Math.random();'],
    [file, 'export const x = crypto.randomUUID();'],
    [file, 'export const x = globalThis.crypto;'],
    [file, 'setTimeout(() => {}, 1);'],
    [file, "import { randomUUID } from 'node:crypto'; export { randomUUID };"],
    [file, 'export const x = process.pid;'],
  ]),
  ['server/src/config.ts', 'export const x = process.env;'],
  ['server/src/config.ts', 'export const { env } = process;'],
  ['server/src/config.ts', "import { env } from 'node:process'; export { env };"],
  ['server/src/config.ts', "console.log('x');"],
  ['server/src/presence.ts', 'export const x = Date.now();'],
  ['server/src/presence.ts', 'export const x = new Date();'],
  [page, 'export const x = <p>Hallo</p>;'],
  [page, 'export const x = <>Привет</>;'],
  [page, "export const x = <p>{'Hallo'}</p>;"],
  [page, 'export const x = <p>{`Karte ${1}`}</p>;'],
  [page, "export const x = (open: boolean) => <p>{open ? 'auf' : 'zu'}</p>;"],
  [page, 'export const x = (open: boolean) => <p>{open && `auf`}</p>;'],
  [page, 'export const x = <button aria-label="Zu" />;'],
  [page, "export const x = <img src={y} alt={'Bild'} />;"],
  [page, 'export const x = <input placeholder={`Text`} />;'],
  [page, "export const x = (a: boolean) => <p title={a ? 'Titel' : ''} />;"],
  [page, 'export const x = <p dangerouslySetInnerHTML={{ __html: y }} />;'],
  [page, "export const x = createElement('p', { dangerouslySetInnerHTML: y });"],
  [page, 'y.innerHTML = z;'],
  [page, "y.insertAdjacentHTML('beforeend', z);"],
  [page, 'export const x = <p style={{ marginLeft: 1 }} />;'],
  ['server/src/app.test.ts', "test.skip('x', () => {});"],
  ['e2e/tests/evening.test.ts', "test.only('x', () => {});"],
  ['e2e/tests/evening.test.ts', 'await page.waitForTimeout(1);'],
];

const welcome: [file: string, code: string][] = [
  [domain, 'export const x = (at: string) => new Date(at);'],
  ['shared/src/domain/card.test.ts', 'export const x = Math.random();'],
  ['server/src/main.ts', 'console.log(process.env, Date.now());'],
  ['server/src/store/secretTokens.ts', "import { randomBytes } from 'node:crypto'; export { randomBytes };"],
  ['server/bench/evening.ts', 'console.log(process.env);'],
  ['scripts/size.ts', 'console.log(process.env);'],
  [page, "export const x = <p className={'card'}>{t('card.post')}</p>;"],
  [page, 'export const x = <p>{count} / 5 · </p>;'],
  [page, 'export const x = <button type="button" aria-label={t(\'close\')} aria-live="polite" />;'],
  [page, 'export const x = <img src={y} alt="" />;'],
  [page, 'export const x = <p style={{ insetInlineStart: 1 }} />;'],
  ['client/src/phone/Page.test.tsx', 'export const x = <p>Hallo</p>;'],
];

describe('lint rules', { timeout: 60_000 }, () => {
  test.each(refused)('given in %s: %s, when linted, then it is refused', async (file, code) => {
    expect(await restrictions(file, code)).toEqual([expect.stringMatching(/^no-/)]);
  });

  test.each(welcome)('given in %s: %s, when linted, then it passes', async (file, code) => {
    expect(await restrictions(file, code)).toEqual([]);
  });

  test('given a comment that switches a rule off, when linted, then the rule holds', async () => {
    const code = '/* eslint-disable */\nexport const x = Date.now();';
    expect(await restrictions(domain, code)).toEqual(['no-restricted-properties']);
  });
});
