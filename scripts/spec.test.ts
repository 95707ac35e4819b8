import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const ID = '[A-Z]{2,12}-\\d+';

/** Ids of the rules in a specification, in order. */
const rulesIn = (spec: string): string[] =>
  [...spec.matchAll(new RegExp(`^- \\*\\*(${ID})\\*\\* \\S`, 'gmu'))].map(([, id = '']) => id);

/** The function a call begins with: `it` in `it('…')`, `it.each(…)('…')` and `test.describe('…')`. */
const leftmost = (node: ts.Expression): string => {
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return leftmost(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
};

/** Ids with which the titles of a file's tests begin. */
const idsIn = (path: string, source: string): string[] => {
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:it|test|describe)$/u.test(leftmost(node.expression))) {
      const [title] = node.arguments;
      const text =
        title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)) ? title.getText().slice(1) : '';
      const [, id] = new RegExp(`^(${ID})\\b`, 'u').exec(text) ?? [];
      if (id) ids.push(id);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return ids;
};

const testFiles = (): string[] =>
  globSync('{shared,server,client,e2e,scripts}/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (path) => /(?:^|\/)(?:node_modules|dist)$/u.test(path),
  });
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

describe('the specification', () => {
  const rules = rulesIn(read('SPEC.md'));
  const cited = new Map(
    testFiles().flatMap((path) => {
      const source = read(path);
      return new RegExp(`['"\`]${ID}\\b`, 'u').test(source) ? idsIn(path, source).map((id) => [id, path] as const) : [];
    }),
  );

  test('given its rules, then each has a number of its own, in order', () => {
    expect(new Set(rules).size).toBe(rules.length);
    const groups = Map.groupBy(rules, (id) => id.split('-')[0]);
    for (const group of groups.values())
      expect(group.map((id) => Number(id.split('-')[1]))).toEqual(group.map((_, index) => index + 1));
  });

  test('given a rule, then a test cites it', () => {
    expect(rules.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('given a test that cites a rule, then the rule is there', () => {
    expect([...cited].filter(([id]) => !rules.includes(id))).toEqual([]);
  });

  test('given titles in all their forms, then their ids are found, and nothing else is', () => {
    const source = [
      "it('CARD-1 given', () => undefined);",
      "it.each([['CARD-9', 1]])('CARD-2 given %s', () => undefined);",
      'test(`CARD-3 given ${1}`, () => undefined);',
      "test.describe('CARD-4 a group', () => { it('given CARD-8', () => say('CARD-7 x')); });",
      "it('ISO8601 given', () => undefined);",
    ].join('\n');

    expect(idsIn('x.test.ts', source)).toEqual(['CARD-1', 'CARD-2', 'CARD-3', 'CARD-4']);
  });
});
