import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

type Import = [from: string, to: string];

/** For every rule imports it must refuse, each on its own. A target ending in .ts or .tsx is a file of the tree, others are libraries. */
const refused: Record<string, Import[]> = {
  'no-unresolved': [['server/src/presence.ts', 'nowhere-to-be-found']],
  'no-test-in-source': [
    ['server/src/workshops/mailbox.ts', 'server/src/workshops/mailbox.test.ts'],
    ['server/src/workshops/execute.ts', 'server/test/simulation.ts'],
  ],
  'domain-is-pure': [
    ['shared/src/domain/card.ts', 'shared/src/protocol/replica.ts'],
    ['shared/src/domain/round.ts', 'node:crypto'],
    ['shared/src/domain/dots.ts', 'zustand'],
  ],
  'protocol-knows-the-domain': [['shared/src/protocol/messages.ts', 'shared/src/i18n/de.ts']],
  'messages-stand-alone': [['shared/src/i18n/plural.ts', 'shared/src/domain/cluster.ts']],
  'export-is-a-format': [
    ['server/src/export/results.ts', 'server/src/store/sqlite.ts'],
    ['server/src/export/csv.ts', 'node:fs'],
  ],
  'ui-knows-nothing-of-ours': [
    ['client/src/ui/Button.tsx', 'client/src/live/store.ts'],
    ['client/src/ui/Field.tsx', 'shared/src/i18n/de.ts'],
  ],
  'shared-is-below': [['shared/src/protocol/envelope.ts', 'server/src/config.ts']],
  'server-without-client': [['server/src/http/join.ts', 'client/src/live/store.ts']],
  'client-without-server': [['client/src/live/connection.ts', 'server/src/config.ts']],
  'phone-alone': [['client/src/phone/Wait.tsx', 'client/src/wall/Wall.tsx']],
  'wall-alone': [['client/src/wall/Code.tsx', 'client/src/phone/Phone.tsx']],
  'team-alone': [['client/src/team/Preview.tsx', 'client/src/wall/Wall.tsx']],
  'live-serves-all': [['client/src/live/hooks.ts', 'client/src/phone/Phone.tsx']],
  'sql-only-in-store': [
    ['server/src/workshops/fast.ts', 'better-sqlite3'],
    ['server/src/http/staff.ts', 'kysely'],
  ],
  'socket-io-only-in-sockets': [['server/src/workshops/publish.ts', 'socket.io']],
  'express-only-in-http': [
    ['server/src/workshops/page.ts', 'express'],
    ['server/src/sockets.ts', 'helmet'],
  ],
};

/** For every rule that follows imports through files a chain it must refuse; the linter names the first file. */
const refusedChains: Record<string, [Import, Import]> = {
  'no-cycle': [
    ['client/src/live/a.ts', 'client/src/live/b.ts'],
    ['client/src/live/b.ts', 'client/src/live/a.ts'],
  ],
  'phone-without-board': [
    ['client/src/phone/Cards.tsx', 'client/src/ui/Sortable.tsx'],
    ['client/src/ui/Sortable.tsx', '@dnd-kit/core'],
  ],
  'phone-without-team': [
    ['client/src/phone/Name.tsx', 'client/src/live/leak.ts'],
    ['client/src/live/leak.ts', 'client/src/team/Board.tsx'],
  ],
  'phone-without-team-messages': [
    ['client/src/phone/Texts.tsx', 'client/src/live/texts.ts'],
    ['client/src/live/texts.ts', 'shared/src/i18n/team.ts'],
  ],
};

/** The workshop's type is made of its cards', and what may happen to a card depends on the workshop. */
const circleOfTypes: [Import, Import] = [
  ['shared/src/domain/workshop.ts', 'shared/src/domain/place.ts'],
  ['shared/src/domain/place.ts', 'shared/src/domain/workshop.ts'],
];

const welcome: Import[] = [
  ['shared/src/domain/card.ts', 'valibot'],
  ['shared/src/domain/card.ts', 'shared/src/domain/cluster.ts'],
  ['shared/src/domain/card.test.ts', 'fast-check'],
  ['shared/src/protocol/replica.ts', 'shared/src/domain/card.ts'],
  ['shared/src/i18n/de.ts', 'shared/src/domain/languages.ts'],
  ['server/src/store/sqlite.ts', 'better-sqlite3'],
  ['server/src/sockets.ts', 'socket.io'],
  ['server/src/app.ts', 'express'],
  ['server/src/app.ts', 'server/src/http/join.ts'],
  ['server/src/http/join.ts', 'express'],
  ['server/src/export/docx.ts', 'docx'],
  ['server/src/export/docx.ts', 'shared/src/domain/card.ts'],
  ['client/src/ui/Button.tsx', 'react'],
  ['client/src/ui/Button.tsx', 'client/src/ui/Icon.tsx'],
  ['client/src/phone/Phone.tsx', 'client/src/live/store.ts'],
  ['client/src/phone/Phone.tsx', 'client/src/ui/Button.tsx'],
  ['client/src/team/Board.tsx', '@dnd-kit/core'],
  ['client/src/team/Board.tsx', 'shared/src/i18n/team.ts'],
];

const root = join(import.meta.dirname, '..');
const config = join(root, '.dependency-cruiser.cjs');
const trees: string[] = [];

/** Writes a tree in which every file exists and imports what the list says, all of it as types only if asked. */
const plant = (imports: Import[], keyword: 'import' | 'import type'): string => {
  const tree = mkdtempSync(join(tmpdir(), 'import-rules-'));
  trees.push(tree);
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const lines = new Map<string, string[]>();
  for (const [from, to] of imports) {
    const ours = /\.tsx?$/.test(to);
    const path = relative(dirname(from), to);
    const target = ours ? (path.startsWith('.') ? path : `./${path}`) : to;
    lines.set(from, [...(lines.get(from) ?? []), `${keyword} * as x${lines.get(from)?.length ?? 0} from '${target}';`]);
    if (ours) lines.set(to, lines.get(to) ?? []);
  }
  for (const [file, text] of lines) {
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    writeFileSync(join(tree, file), [...text, 'export {};', ''].join('\n'));
  }
  return tree;
};

type Violation = { from: string; rule: { name: string } };

/** What the linter says about the tree, as `rule: importing file`. */
const violations = (tree: string): string[] => {
  const depcruise = join(root, 'node_modules/.bin/depcruise');
  const folders = readdirSync(tree).filter((name) => name !== 'node_modules');
  const args = [depcruise, '--config', config, '--output-type', 'json', ...folders];
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })) as {
    summary: { violations: Violation[] };
  };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
};

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

describe('import rules', { timeout: 60_000 }, () => {
  test.each(['import', 'import type'] as const)(
    'given every forbidden %s, when linted, then its rule bites',
    (keyword) => {
      const chains = Object.values(refusedChains);
      const found = violations(plant([...Object.values(refused), ...chains].flat(), keyword));

      const direct = Object.entries(refused).flatMap(([rule, imports]) => imports.map(([from]) => `${rule}: ${from}`));
      const indirect = Object.entries(refusedChains).map(([rule, [[from]]]) => `${rule}: ${from}`);
      expect(found).toEqual(expect.arrayContaining([...direct, ...indirect]));
    },
  );

  test('given the imports the architecture draws, when linted, then nothing is refused', () => {
    expect(violations(plant(welcome, 'import'))).toEqual([]);
  });

  test('given a circle through the type of the workshop, when linted, then only its run-time form is refused', () => {
    expect(violations(plant(circleOfTypes, 'import type'))).toEqual([]);
    expect(violations(plant(circleOfTypes, 'import'))).toEqual(['no-cycle-at-run-time: shared/src/domain/place.ts']);
  });

  test('given the configuration, when its rules are listed, then each one is proven here', () => {
    const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(
      [...Object.keys({ ...refused, ...refusedChains }), 'no-cycle-at-run-time'].sort(),
    );
  });
});
