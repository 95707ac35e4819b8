import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTING, ONE, posted } from '../../test/evening.ts';
import { given, judge, PHONE, STAFF, WALL } from '../../test/given.ts';
import { anyHistory } from '../../test/dice.ts';
import { History } from '../../test/history.ts';
import { commands } from './commands.ts';
import { isTemporary, REFUSALS } from './refusals.ts';

const NAMES = Object.keys(commands);
const OF_PARTICIPANTS = ['postCard', 'editCard', 'withdrawCard', 'castBallot'];

describe('a wish', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'PostCard', 'postCard '])(
    'CMD-1 given the name %j, when it is wished for, then it is no command',
    (name) => {
      for (const actor of [STAFF, PHONE, WALL]) {
        expect(judge(given(...COLLECTING).state, name, {}, { actor })).toEqual({ refused: 'unknownCommand' });
      }
    },
  );

  it.each(NAMES)('CMD-2 given %s, then only those may have it whose part it is, whatever they say', (name) => {
    const { state } = given(...COLLECTING, posted(ONE));
    const mayWith = (actor: typeof STAFF) => [{}, null, 'x'].map((input) => judge(state, name, input, { actor }));
    const [forbidden, malformed] = [{ refused: 'forbidden' }, { refused: 'malformed' }];
    const expected = (isTheirs: boolean) => Array<object>(3).fill(isTheirs ? malformed : forbidden);

    expect(mayWith(PHONE)).toEqual(expected(OF_PARTICIPANTS.includes(name)));
    expect(mayWith(STAFF)).toEqual(expected(!OF_PARTICIPANTS.includes(name)));
    expect(mayWith(WALL)).toEqual(expected(false));
  });

  it('CMD-3 given a wish, when there is one field too many, then it is malformed', () => {
    const { type: _type, ...input } = posted(ONE);
    const { state } = given(...COLLECTING);

    expect(judge(state, 'postCard', input)).toHaveLength(1);
    expect(judge(state, 'postCard', { ...input, by: 'me' })).toEqual({ refused: 'malformed' });
    expect(judge(state, 'postCard', { ...input, keyHash: 'short' })).toEqual({ refused: 'malformed' });
    expect(judge(state, 'postCard', { ...input, cardId: '__proto__' })).toEqual({ refused: 'malformed' });
  });

  it('CMD-3 given anything at all, when it is wished for, then it is judged without an error and changes nothing', () => {
    const { state } = given(...COLLECTING, posted(ONE));
    const json = fc.anything({ key: fc.oneof(fc.constantFrom('__proto__', 'cardId', 'stepId'), fc.string()) });

    fc.assert(
      fc.property(fc.constantFrom(...NAMES), json, (name, input) => {
        expect(REFUSALS).toContain((judge(state, name, input) as { refused?: string }).refused);
      }),
      { numRuns: 500 },
    );
  });

  it('CMD-4 given an evening nobody has planned, when anything else is wished for, then it is unknown', () => {
    const { type: _type, ...input } = posted(ONE);

    given().when('postCard', input).then('unknownWorkshop');
  });

  it('CMD-5 given any history, then whatever is decided can be read back from the log', () => {
    // `judge`, by which all things happen here, parses every event as the event store does when it loads.
    fc.assert(
      fc.property(anyHistory(), (throws) => {
        const history = new History();
        for (const dice of throws) history.happen(dice);
        expect(history.state.seq).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('CMD-6 given any state, when a wish is judged, then the state stays as it is', () => {
    fc.assert(
      fc.property(anyHistory(30), (throws) => {
        const history = new History();
        for (const dice of throws) {
          const before = JSON.stringify(plain(history.state));
          const happening = history.happen(dice);
          expect(JSON.stringify(plain(happening.before))).toBe(before);
        }
      }),
    );
  });

  it('CMD-7 given any refusal, then only one that may pass by itself is temporary', () => {
    expect(REFUSALS.filter(isTemporary)).toEqual(['tooFast', 'notSaved']);
  });
});

const plain = ({ rounds, cards, clusters, ...rest }: History['state']) => ({
  ...rest,
  tables: [rounds, cards, clusters].map((table) => [...table]),
});
