import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { de as exportDe } from '@gehoer/shared/i18n/export/de.ts';
import { de as helpDe } from '@gehoer/shared/i18n/help/de.ts';
import { de as participantDe } from '@gehoer/shared/i18n/participant/de.ts';
import { de as teamDe } from '@gehoer/shared/i18n/team/de.ts';
import type { Messages } from '@gehoer/shared/i18n/translate.ts';
import { de as wallDe } from '@gehoer/shared/i18n/wall/de.ts';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Keys of messages a file may look up: texts such as 'card.send', and templates such as `hideReason.${reason}`. */
const keysIn = (path: string, source: string): RegExp[] => {
  const keys: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^\w+\.\w+$/u.test(node.text)) keys.push(new RegExp(`^${node.text}$`, 'u'));
    // A template that begins with a value could be anything, and says nothing about a key.
    if (ts.isTemplateExpression(node) && /^\w+\.?\w*$/u.test(node.head.text)) {
      const rest = node.templateSpans.map(({ literal }) => `\\w+${literal.text.replaceAll('.', '\\.')}`).join('');
      if (/^[\w\\.+]*$/u.test(rest)) keys.push(new RegExp(`^${node.head.text.replaceAll('.', '\\.')}${rest}$`, 'u'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return keys;
};

/** Every place in which a message may be looked up: all code but the messages themselves and the tests. */
const lookedUp = (): RegExp[] =>
  globSync('{shared,server,client}/src/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (path) => /\.test\.tsx?$|shared\/src\/i18n\/\w+$/u.test(path),
  }).flatMap((path) => keysIn(path, readFileSync(`${root}/${path}`, 'utf8')));

const keysOf = (messages: Messages): string[] =>
  Object.entries(messages).flatMap(([group, names]) => Object.keys(names).map((name) => `${group}.${name}`));

describe('the messages', () => {
  const keys = lookedUp();

  test.each([
    ['phone', participantDe],
    ['phone, beside an evening', helpDe],
    ['wall', wallDe],
    ['team', teamDe],
    ['results', exportDe],
  ] as const)('given those of the %s, then each is looked up somewhere', (_of, messages: Messages) => {
    expect(keysOf(messages).filter((key) => !keys.some((each) => each.test(key)))).toEqual([]);
  });

  test('given code, then the keys in it are found, and nothing else is', () => {
    const source = "t('card.send'); t(`hideReason.${reason}`); t(`${group}.${name}`); say('hello', './card.ts');";
    const found = keysIn('x.ts', source);

    expect(['card.send', 'hideReason.other', 'card.other'].map((key) => found.some((each) => each.test(key)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
