import fc from 'fast-check';

/** Names every object has, and other words that mean something to a program. */
export const LOADED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
];
const WEIRD_TEXTS = [
  '',
  '\u0000',
  '\uD800',
  '\uDFFF\uD800',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '[object Object]',
  ...LOADED,
];
const text = fc.oneof(fc.constantFrom(...WEIRD_TEXTS), fc.string({ unit: 'binary', maxLength: 40 }));

/** JSON as text, so that it may hold what no value can: keys that come twice, `__proto__`, numbers beyond all bounds. */
export const quoted = text.map((value) => JSON.stringify(value));
export const number = fc.constantFrom('-1', '0', '0.5', '1e999', '-1e999', '9007199254740993', '1e21', '5e-324');
export const leaf = fc.oneof(quoted, number, fc.constantFrom('null', 'true', 'false', '[]', '{}'));
export const deep = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.boolean())
  .map(([depth, isList]) =>
    isList ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
  );
const wide = fc.integer({ min: 1, max: 3000 }).map((count) => `[${Array<string>(count).fill('"x"').join(',')}]`);
const key = fc.oneof(
  fc.constantFrom(...LOADED, 'cardId', 'commandId', 'text', 'by', 'seq'),
  fc.string({ maxLength: 8 }),
);
export const objectOf = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(key, value), { maxLength: 6 })
    .map((entries) => `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${each}`).join(',')}}`);
const nested = fc.oneof(
  leaf,
  objectOf(leaf),
  fc.array(objectOf(leaf), { maxLength: 4 }).map((all) => `[${all.join(',')}]`),
);
export const anything = fc.oneof(
  { weight: 6, arbitrary: nested },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: wide },
);
