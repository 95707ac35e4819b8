export type Finding = { line: number; declaration: string };

const sideProperty =
  /^(left|right|((scroll-)?(margin|padding)|border)-(left|right)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;
const sideKeyword = /^(float|clear|text-align|text-align-last|caption-side)$/;
const fourSides = /^(((scroll-)?(margin|padding))|inset|border-(width|style|color))$/;
const capitals = /^(uppercase|capitalize|full-width)$/;

/** Splits a value at spaces outside brackets: `1px calc(1px + 2px)` has two parts. */
const parts = (value: string): string[] => value.match(/(?:[^\s(]|\([^)]*\)+)+/g) ?? [];

const isPhysical = (property: string, value: string): boolean => {
  if (sideProperty.test(property)) return true;
  if (sideKeyword.test(property)) return /\b(left|right)\b/.test(value);
  if (property === 'text-transform') return capitals.test(value);
  if (property === 'font-variant' || property === 'font-variant-caps')
    return /\b(small|petite|unicase|titling)/.test(value);
  if (property === 'direction') return true;
  const [, right, , left] = parts(value);
  return fourSides.test(property) && right !== left && left !== undefined;
};

/**
 * Finds the declarations of a style sheet that know left from right, or that turn text into capitals.
 *
 * Half of the audiences' languages are read from the other side, so only logical properties mirror; capitals
 * break German ß, Turkish i and screen readers. Four-value shorthands count when left and right differ;
 * `direction` belongs to the `dir` attribute. The declared value of a custom property is not looked into.
 *
 * @param css the text of a style sheet
 * @returns each finding with its line (from 1) and the declaration as `property: value`
 */
export const physicalCss = (css: string): Finding[] => {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/"[^"\n]*"|'[^'\n]*'/g, blank);
  return [...plain.matchAll(/(?<=[{};]\s*)([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)]
    .map(({ index, 1: property = '', 2: value = '' }) => ({
      index,
      property,
      value: value.replace(/\s*!important$/, ''),
    }))
    .filter(({ property, value }) => isPhysical(property, value))
    .map(({ index, property, value }) => ({
      line: plain.slice(0, index).split('\n').length,
      declaration: `${property}: ${value}`,
    }));
};
