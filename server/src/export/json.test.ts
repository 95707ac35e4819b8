import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import { emptyWorkshop, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import { ValiError } from 'valibot';
import { describe, expect, it } from 'vitest';
import { fullEvening } from '../../test/fixtures/fullEvening.ts';
import { richEvening, richRound, withPoll } from '../../test/fixtures/richEvening.ts';
import {
  after,
  atRound,
  plannedEvening,
  ROUND_IDS,
  uuid,
  withCards,
  withCluster,
  withHidden,
} from '../../test/fixtures/workshop.ts';
import { parseEvening, renderJson } from './json.ts';

const [FIRST, SECOND] = ROUND_IDS;
const halfWay = (): Workshop => {
  const written = withCards(atRound(plannedEvening(), FIRST, 'collecting'), FIRST, [
    { text: 'می\u200Cخواهیم \u2068Amt\u2069', language: 'fa' },
    { text: 'Schimpfwort' },
    { text: '"\\\n👍' },
  ]);
  return withHidden(withCluster(atRound(written, FIRST, 'sorting'), FIRST, 'Ämter', ['Schimpfwort']), 'Schimpfwort');
};

type Evening = Record<string, unknown> & { workshop: Record<string, unknown> };
const changed = (change: (evening: Evening) => void): string => {
  const evening = JSON.parse(renderJson(richEvening())) as Evening;
  change(evening);
  return JSON.stringify(evening);
};
const placeOfCopied = (evening: Evening): unknown => {
  const [copy] = rowsIn(evening, 'copies');
  return rowsIn(evening, 'cards').find(({ id }) => id === copy?.['cardId'])?.['place'];
};
const rowsIn = (evening: Evening, table: 'cards' | 'clusters' | 'copies' | 'rounds'): Record<string, unknown>[] =>
  evening.workshop[table] as Record<string, unknown>[];

describe('an evening as JSON', () => {
  it.each([
    ['planned', plannedEvening()],
    [
      'with Wi-Fi and open fields',
      plannedEvening({ wifi: { ssid: 'Saal', password: 'x' }, date: '', cardLimit: null }),
    ],
    ['half-way', halfWay()],
    ['over, with 540 cards', fullEvening(135)],
    ['being voted on', withPoll(richRound(), FIRST, null)],
    ['over, with everything a board can hold', richEvening()],
  ])('RES-10 given an evening that is %s, when it is rebuilt, then it is what the team saw', (_state, workshop) => {
    expect(parseEvening(renderJson(workshop))).toEqual(viewFor(workshop, 'team'));
  });

  it('given a cluster whose round was taken out, when it is rebuilt, then it is still the same evening', () => {
    const opened = withCluster(plannedEvening(), SECOND, 'leer', []);
    const workshop = after(opened, { type: 'stepRemoved', stepId: SECOND });
    expect(parseEvening(renderJson(workshop))).toEqual(viewFor(workshop, 'team'));
  });

  it('given hidden cards, when it is rendered, then they are in it with their reason, and no key is', () => {
    const json = renderJson(halfWay());
    expect(json).toContain('"hidden": "insulting"');
    expect(json).toContain('Schimpfwort');
    expect(json).not.toContain('kkk');
  });

  it('RES-10 given an opinion poll, when it is rendered, then its result is there, and nobody’s ballot', () => {
    const cast = { ballotId: uuid(0x500), roundId: FIRST, keyHash: 'h'.repeat(43), dots: [] };
    const polled = after(withPoll(richRound(), FIRST, null), { type: 'ballotCast', ...cast });
    expect(renderJson(polled)).not.toMatch(/hhh|ballotId|"ballots": \[/u);
    expect(JSON.parse(renderJson(richEvening()))).toMatchObject({
      workshop: { rounds: [{ dots: { result: { ballots: 12 } } }, {}, {}, {}] },
    });
  });

  it('given any evening, when it is rendered, then the envelope names format and version', () => {
    expect(JSON.parse(renderJson(plannedEvening()))).toMatchObject({ format: 'gehoer-evening', version: 1, seq: 1 });
  });
});

describe('what is refused as an evening', () => {
  it('given something else, when it is parsed, then it is refused', () => {
    expect(() => parseEvening('{')).toThrow(SyntaxError);
    expect(() => parseEvening('null')).toThrow(ValiError);
    expect(() => parseEvening(changed((evening) => (evening['format'] = 'other')))).toThrow(ValiError);
    expect(() => parseEvening(changed((evening) => (evening['version'] = 2)))).toThrow(ValiError);
    expect(() => parseEvening(renderJson(emptyWorkshop(uuid(1))))).toThrow(ValiError);
  });

  it.each<[string, (evening: Evening) => void]>([
    ['a card without its round', (evening) => (rowsIn(evening, 'cards')[0]!['roundId'] = uuid(99))],
    ['a card in a cluster that is not there', (evening) => (evening.workshop['clusters'] = [])],
    ['a card twice', (evening) => rowsIn(evening, 'cards').push(rowsIn(evening, 'cards')[0]!)],
    ['a card with a key', (evening) => (rowsIn(evening, 'cards')[0]!['keyHash'] = 'k'.repeat(43))],
    ['a card that is not clean', (evening) => (rowsIn(evening, 'cards')[0]!['text'] = 'a\u202Eb')],
    ['a copy of a card that is not there', (evening) => (rowsIn(evening, 'copies')[0]!['cardId'] = uuid(99))],
    ['a copy where the card is', (evening) => (rowsIn(evening, 'copies')[0]!['place'] = placeOfCopied(evening))],
    ['a stack upon a stack', (evening) => (rowsIn(evening, 'cards')[0]!['under'] = rowsIn(evening, 'cards')[1]!['id'])],
    ['a round that is no step', (evening) => rowsIn(evening, 'rounds').pop()],
    ['a step that is not there', (evening) => ((evening.workshop['programme'] as Evening)['current'] = uuid(99))],
    ['a field of its own', (evening) => (evening.workshop['author'] = 'somebody')],
  ])('RES-11 given an evening with %s, when it is parsed, then it is refused', (_flaw, change) => {
    expect(() => parseEvening(changed(change))).toThrow(ValiError);
  });
});
