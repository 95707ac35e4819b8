import { describe, expect, test } from 'vitest';
import dark from './dark.css?raw';
import light from './tokens.css?raw';

type Colours = ReadonlyMap<string, string>;

/** The hexadecimal colours that a style sheet declares in the rules whose selector list contains `selector`. */
function coloursOf(sheet: string, selector: string): Colours {
  const rules = [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const matching = rules.filter(([, selectors = '']) => selectors.split(',').some((each) => each.trim() === selector));
  return new Map(
    matching.flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', value = '']) => [name, value] as const),
    ),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const DARK_ROOT = ":root[data-theme='dark']";
const base = coloursOf(light, ':root');
/** What the dark room does not change stays. */
const darkBase = new Map([...base, ...coloursOf(dark, DARK_ROOT)]);
const themes = [
  { theme: 'light', base, coloursOfRound: (round: string) => coloursOf(light, `[data-round='${round}']`) },
  {
    theme: 'dark',
    base: darkBase,
    coloursOfRound: (round: string) => coloursOf(dark, `[data-theme='dark'] [data-round='${round}']`),
  },
];
const rounds = ['none', '1', '2', '3', '4', '5', '6', '7', '8'];

function ratio(colours: Colours, [one, other]: readonly [string, string]): number {
  const [first, second] = [colours.get(one), colours.get(other)];
  if (!first || !second) throw new Error(`No colour ${first ? other : one}`);
  return contrast(first, second);
}

const text = 4.5;
const control = 3;

describe('the measure', () => {
  test('given black on white, then the ratio is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  test('given the grey #777777 on white, then it just misses what text needs', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('given a colour that does not exist, then the check fails instead of passing', () => {
    expect(() => ratio(base, ['--no-such-colour', '--paper'])).toThrow('--no-such-colour');
  });
});

describe.each(themes)('in the $theme room', ({ base, coloursOfRound }) => {
  describe('text stands out by 4.5 to 1', () => {
    const grounds = ['--paper', '--surface', '--sunken'];
    const pairs = [
      ...['--ink', '--ink-soft', '--primary', '--primary-hover', '--danger', '--success', '--warning'].flatMap((ink) =>
        grounds.map((ground) => [ink, ground] as const),
      ),
      ...['--primary', '--primary-hover'].map((ground) => ['--on-primary', ground] as const),
      ...['--danger', '--danger-hover', '--success', '--warning', '--ink'].map(
        (ground) => ['--on-strong', ground] as const,
      ),
      ...['--primary', '--danger', '--success', '--warning'].map((ink) => [ink, `${ink}-tint`] as const),
      ...['--primary-tint', '--danger-tint', '--success-tint', '--warning-tint'].map(
        (tint) => ['--ink', tint] as const,
      ),
    ];
    test.each(pairs)('given %s on %s', (...pair) => {
      expect(ratio(base, pair)).toBeGreaterThanOrEqual(text);
    });
  });

  describe('borders of controls and the focus ring stand out by 3 to 1', () => {
    const pairs = [
      ['--line-control', '--paper'],
      ['--line-control', '--surface'],
      ['--line-control', '--sunken'],
      ['--focus-dark', '--focus-light'],
    ] as const;
    test.each(pairs)('given %s on %s', (...pair) => {
      expect(ratio(base, pair)).toBeGreaterThanOrEqual(control);
    });

    test.each([...base])('given the ground %s, then one of the two colours of the focus ring is seen on it', (name) => {
      const rings = ['--focus-dark', '--focus-light'].map((ring) => ratio(base, [ring, name]));
      expect(Math.max(...rings)).toBeGreaterThanOrEqual(control);
    });
  });

  describe.each(rounds)('the colours of round %s', (round) => {
    const colours = new Map([...base, ...coloursOfRound(round)]);

    test.each([
      ['--round-ink', '--round-tint'],
      ['--round-ink', '--paper'],
      ['--ink', '--round-tint'],
      ['--ink-soft', '--round-tint'],
      ['--round-strong', '--round-tint'],
      ['--round-strong', '--paper'],
      ['--on-strong', '--round-strong'],
    ] as const)('given the text %s on %s, then it stands out by 4.5 to 1', (...pair) => {
      expect(ratio(colours, pair)).toBeGreaterThanOrEqual(text);
    });

    test.each(['--round-tint', '--paper', '--surface'])('given a --round-line on %s, then by 3 to 1', (ground) => {
      expect(ratio(colours, ['--round-line', ground])).toBeGreaterThanOrEqual(control);
    });
  });
});
