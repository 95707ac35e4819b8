import { commands } from '@gehoer/shared/domain/commands.ts';
import fc from 'fast-check';
import type { RawMessage } from './rawLine.ts';

/** What there is in the evening to be aimed at. */
export interface Targets {
  readonly roundId: string;
  readonly cardId: string;
  /** An id of nothing. */
  readonly nothing: string;
  /** Commands that have been carried out or refused already. */
  readonly commandIds: readonly string[];
}

const uuid = fc.uuid();
/** Names every object has, and other words that mean something to a program. */
const LOADED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON'];
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
const quoted = text.map((value) => JSON.stringify(value));
const number = fc.constantFrom('-1', '0', '0.5', '1e999', '-1e999', '9007199254740993', '1e21', '5e-324');
const leaf = fc.oneof(quoted, number, fc.constantFrom('null', 'true', 'false', '[]', '{}'));
const deep = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.boolean())
  .map(([depth, isList]) =>
    isList ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
  );
const wide = fc.integer({ min: 1, max: 3000 }).map((count) => `[${Array<string>(count).fill('"x"').join(',')}]`);
const key = fc.oneof(
  fc.constantFrom(...LOADED, 'cardId', 'commandId', 'text', 'by', 'seq'),
  fc.string({ maxLength: 8 }),
);
const objectOf = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(key, value), { maxLength: 6 })
    .map((entries) => `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${each}`).join(',')}}`);
const nested = fc.oneof(
  leaf,
  objectOf(leaf),
  fc.array(objectOf(leaf), { maxLength: 4 }).map((all) => `[${all.join(',')}]`),
);
const anything = fc.oneof(
  { weight: 6, arbitrary: nested },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: wide },
);

const envelope = (commandId: string, name: string, input: string): string =>
  `{"commandId":${commandId},"name":${name},"input":${input}}`;
const freshId = uuid.map((id) => JSON.stringify(id));
const COMMANDS = Object.keys(commands);
const commandName = fc.constantFrom(...COMMANDS).map((name) => JSON.stringify(name));

/** A command as it should be, which this evening refuses as it stands; one field is then spoiled, or none. */
const nearlyRight = ({ roundId, cardId, nothing }: Targets): fc.Arbitrary<string> => {
  const card = { cardId, key: 'not the key of this card', text: 'Text', language: 'de' };
  const way = { cardId, from: { clusterId: null, rank: '' }, to: { clusterId: nothing, rank: 'a0' } };
  const cluster = { id: nothing, roundId: cardId, heading: '', rank: 'a0' };
  const inputs: readonly (readonly [string, Record<string, unknown>])[] = [
    ['postCard', { cardId: nothing, roundId, text: 'Text', language: 'de', keyHash: 'k'.repeat(43) }],
    ['editCard', card],
    ['withdrawCard', { cardId, key: card.key }],
    ['moveTo', { stepId: nothing, phase: null }],
    ['moveCards', { cardIds: [cardId, nothing], clusterId: null, before: null }],
    ['createCluster', { clusterId: nothing, roundId: cardId, cardIds: [] }],
    ['nameCluster', { clusterId: nothing, heading: 'Wege' }],
    ['mergeClusters', { clusterId: nothing, into: cardId }],
    ['removeStep', { stepId: roundId }],
    ['changeQuestion', { roundId: nothing, version: 'plain', language: 'de', text: 'Was?' }],
    ['extendTimer', { roundId, minutes: 5 }],
    ['revert', { changes: [{ type: 'cardsMoved', roundId, moves: [way] }] }],
    ['revert', { changes: [{ type: 'clusterOpened', cluster }] }],
  ];
  return fc
    .tuple(freshId, fc.constantFrom(...inputs), fc.nat(20), anything, fc.boolean())
    .map(([commandId, [name, input], at, junk, isExtra]) => {
      const entries = Object.entries(input).map(([field, value]) => [field, JSON.stringify(value)]);
      if (isExtra) entries.push(['extra', junk]);
      else if (entries[at]) entries[at][1] = junk;
      const fields = entries.map(([field, value]) => `${JSON.stringify(field)}:${value}`);
      return envelope(commandId, JSON.stringify(name), `{${fields.join(',')}}`);
    });
};

const replayed = ({ commandIds }: Targets): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...commandIds), commandName, anything)
    .map(([commandId, name, input]) => envelope(JSON.stringify(commandId), name, input));

const asJson = (message: fc.Arbitrary<string>): fc.Arbitrary<RawMessage> => message.map((json) => ({ json }));

const BYTES = Uint8Array.from([0xff, 0x00, 0x80]);
const binary: fc.Arbitrary<RawMessage> = fc
  .constantFrom(
    '{"_placeholder":true,"num":0}',
    envelope('{"_placeholder":true,"num":0}', '"postCard"', '{}'),
    envelope('"x"', '{"_placeholder":true,"num":0}', '{}'),
    envelope('"00000000-0000-4000-8000-000000000000"', '"postCard"', '{"text":{"_placeholder":true,"num":0}}'),
  )
  .map((json) => ({ json, parts: [BYTES] }));

/** Messages for `command` that no honest screen sends. None of them may change anything. */
export const badCommand = (targets: Targets): fc.Arbitrary<RawMessage> => {
  const loadedName = fc
    .constantFrom(...LOADED, ...COMMANDS.map((name) => name.toUpperCase()))
    .map((name) => JSON.stringify(name));
  const weirdId = fc.oneof(quoted, number, deep, fc.constant(JSON.stringify('x'.repeat(150))));
  return fc.oneof(
    { weight: 2, arbitrary: asJson(anything) },
    { weight: 1, arbitrary: asJson(fc.constantFrom('', 'null,null', '{},{},{}')) },
    { weight: 3, arbitrary: asJson(fc.tuple(weirdId, commandName, anything).map((all) => envelope(...all))) },
    { weight: 3, arbitrary: asJson(fc.tuple(freshId, loadedName, anything).map((all) => envelope(...all))) },
    { weight: 4, arbitrary: asJson(fc.tuple(freshId, commandName, objectOf(leaf)).map((all) => envelope(...all))) },
    { weight: 8, arbitrary: asJson(nearlyRight(targets)) },
    { weight: 2, arbitrary: asJson(replayed(targets)) },
    { weight: 1, arbitrary: binary },
  );
};

/** Requests for `catchUp` that no honest screen makes; each is answered with everything the screen may see. */
export const badCatchUp = (): fc.Arbitrary<RawMessage> =>
  asJson(
    fc
      .oneof(
        anything,
        leaf.map((since) => `{"since":${since}}`),
        objectOf(leaf),
      )
      .filter((json) => !/"since":0\b/u.test(json)),
  );

/** Messages that are large beyond reason, though the line carries them. */
export const HUGE: readonly string[] = [
  envelope('"00000000-0000-4000-8000-000000000001"', '"postCard"', `{"text":"${'ä'.repeat(300_000)}"}`),
  envelope('"00000000-0000-4000-8000-000000000002"', '"moveCards"', `{"cardIds":[${'"x",'.repeat(200_000)}"x"]}`),
  envelope('"00000000-0000-4000-8000-000000000003"', '"revert"', '['.repeat(400_000) + ']'.repeat(400_000)),
  envelope(
    '"00000000-0000-4000-8000-000000000004"',
    '"postCard"',
    `{${'"a":{'.repeat(100_000)}${'}'.repeat(100_000)}}`,
  ),
  JSON.stringify('x'.repeat(900_000)),
];

/** Frames that break the protocol itself. The server cuts the line and goes on. */
export const BROKEN: readonly (string | Uint8Array)[] = [
  '',
  'x',
  '9',
  '42',
  '42[',
  '42{"command":1}',
  '42[]',
  '42[NaN]',
  '42["connect"]',
  '42["disconnect",{}]',
  '42[7,{}]',
  '427["command",',
  '43["x"]',
  '439999[null]',
  '44{"message":"x"}',
  '40{"as":"team"}',
  '40/somewhere,{}',
  '4599999999-["command",{"_placeholder":true,"num":0}]',
  '451-["command",{"_placeholder":true,"num":7}]',
  `451-["command",${'['.repeat(50_000)}${']'.repeat(50_000)}]`,
  Uint8Array.from([1, 2, 3]),
  `42["command","${'x'.repeat(1_100_000)}"]`,
];
