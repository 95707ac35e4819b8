import { commands } from '@gehoer/shared/domain/commands.ts';
import fc from 'fast-check';
import { anything, deep, leaf, LOADED, number, objectOf, quoted } from './junk.ts';
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

const envelope = (commandId: string, name: string, input: string): string =>
  `{"commandId":${commandId},"name":${name},"input":${input}}`;
const freshId = fc.uuid().map((id) => JSON.stringify(id));
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
    ['stackCards', { cardIds: [nothing], onto: cardId }],
    ['copyCard', { copyId: nothing, cardId, clusterId: nothing }],
    ['enterCard', { cardId: nothing, roundId, kind: 'card', text: 'Text', language: 'de', table: 7 }],
    ['hideCard', { cardId: nothing, reason: 'personal' }],
    ['checkCards', { cardIds: [nothing] }],
    ['eraseCard', { cardId: nothing, reason: 'personal' }],
    ['translateCard', { cardId: nothing, text: 'Text', translator: 'machine' }],
    ['setStage', { stage: { focus: { on: 'card', id: nothing }, held: false } }],
    ['openDots', { roundId, perPerson: 3, perCluster: 1 }],
    ['castBallot', { ballotId: nothing, roundId, keyHash: 'k'.repeat(43), key: null, dots: [] }],
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

/** What somebody of the team holds, as it should be. */
export const telling = ({ roundId, cardId, nothing }: Targets): fc.Arbitrary<RawMessage> =>
  asJson(
    fc
      .tuple(fc.constantFrom(roundId, nothing, null), fc.subarray([cardId, nothing]))
      .map(([held, cardIds]) => JSON.stringify({ roundId: held, cardIds })),
  );

/** Messages for `together` that no honest screen sends. None of them is passed on. */
export const badTelling = ({ roundId, cardId, nothing }: Targets): fc.Arbitrary<RawMessage> => {
  const ids = `["${cardId}"]`;
  const spoilt = anything.map((junk) => [
    `{"roundId":null,"cardIds":${ids},"name":${junk}}`,
    `{"roundId":null,"cardIds":[${junk}]}`,
    `{"roundId":"${roundId}","roundId":${junk === 'null' ? '1' : junk},"cardIds":${ids}}`,
    `{"roundId":"${roundId}"}`,
    `{"cardIds":${ids}}`,
    `{"roundId":null,"cardIds":[${Array<string>(201).fill(`"${nothing}"`).join(',')}]}`,
  ]);
  return fc.oneof(
    { weight: 2, arbitrary: asJson(anything) },
    { weight: 1, arbitrary: asJson(fc.constantFrom('', 'null,null', '{},{},{}')) },
    { weight: 4, arbitrary: asJson(fc.tuple(spoilt, fc.nat(5)).map(([all, at]) => all[at] ?? '{}')) },
    { weight: 1, arbitrary: fc.constant({ json: '{"_placeholder":true,"num":0}', parts: [BYTES] }) },
  );
};

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
