import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { physicalCss } from './physicalCss.ts';

const root = join(import.meta.dirname, '..');

const refused = [
  'left: 0',
  'right: auto',
  'margin-left: 1rem',
  'padding-right: var(--gap)',
  'scroll-margin-left: 4px',
  'border-left: 1px solid',
  'border-left-color: red',
  'border-top-left-radius: 2px',
  'float: left',
  'text-align: right',
  'text-align: left !important',
  'text-transform: uppercase',
  'text-transform: capitalize',
  'font-variant: small-caps',
  'direction: rtl',
  'margin: 0 1px 0 2px',
  'inset: 0 0 0 calc(1px + (2px))',
];

const welcome = [
  'margin-inline: 1rem 2rem',
  'inset-inline-start: 0',
  'inset-block: 0',
  'padding: 1px 2px',
  'margin: 0 calc(1px + 2px) 0 calc(1px + 2px)',
  'border-start-start-radius: 2px',
  'text-align: start',
  'text-transform: none',
  'top: 0',
  '--left: 0',
];

describe('style sheets', () => {
  test.each(refused)('given %s, when checked, then it is found with its line', (declaration) => {
    const css = `/* left: 0; */\n.a { color: red;\n  ${declaration};\n}`;
    const expected = declaration.replace(' !important', '');
    expect(physicalCss(css)).toEqual([{ line: 3, declaration: expected }]);
    expect(physicalCss(`.a { &:hover { top: 0 } ${declaration} }`)).toHaveLength(1);
  });

  test.each(welcome)('given %s, when checked, then it passes', (declaration) => {
    expect(physicalCss(`.left:right { ${declaration}; content: 'x; left: 0;' }`)).toEqual([]);
  });

  test('given every style sheet of the client, when checked, then all are logical', () => {
    const files = globSync('client/src/**/*.css', { cwd: root });
    const findings = files.flatMap((file) =>
      physicalCss(readFileSync(join(root, file), 'utf8')).map(
        ({ line, declaration }) => `${file}:${line} ${declaration}`,
      ),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });
});
