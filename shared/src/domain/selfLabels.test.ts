import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { planned, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { Profile } from './profile.ts';
import { countGroups, FEWEST_SHOWN, isCountDue, MAX_GROUPS } from './selfLabels.ts';

const [TOWN, CLUB, POLICE] = [uuid(0x201), uuid(0x202), uuid(0x203)] as const;
const groups = [TOWN, CLUB, POLICE].map((id) => ({ id, name: { de: id } }));

/** So many devices that have named each group. */
const choices = (counts: Readonly<Record<string, number>>): Map<string, string> =>
  new Map(
    Object.entries(counts).flatMap(([groupId, count]) =>
      Array.from({ length: count }, (_, index): [string, string] => [`${groupId}-${index}`, groupId]),
    ),
  );

describe('the question who is there', () => {
  it('SELF-1 given an evening as it is planned, then nobody is asked', () => {
    expect(given(planned()).state.profile.selfLabels).toEqual({ asked: false, groups: [] });
  });

  it('SELF-1 given an evening from before there was this question, when it is read, then nobody is asked', () => {
    const { selfLabels: _, ...old } = planned().profile;
    expect(v.parse(Profile, old).selfLabels).toEqual({ asked: false, groups: [] });
  });

  it('SELF-1 given an evening that asks, when something else changes, then it still asks', () => {
    const { state } = given(planned({ selfLabels: { asked: true, groups } }));
    expect(judge(state, 'changeProfile', { changes: { place: 'Rathaus' } })).toEqual([
      { type: 'profileChanged', changes: { place: 'Rathaus' } },
    ]);
  });

  it.each([
    ['a group twice', [groups[0], groups[0]]],
    ['a group without an id', [{ id: '', name: {} }]],
    ['a name of a page', [{ id: TOWN, name: { de: 'x'.repeat(61) } }]],
    ['more groups than a room has', Array.from({ length: MAX_GROUPS + 1 }, (_, n) => ({ id: uuid(n), name: {} }))],
  ])('SELF-1 given an evening, when it is to offer %s, then that is refused', (_what, wrong) => {
    const changes = { selfLabels: { asked: true, groups: wrong } };
    expect(judge(given(planned()).state, 'changeProfile', { changes })).toEqual({ refused: 'malformed' });
  });
});

describe('the count', () => {
  it('SELF-2 given groups of five and more, when counted, then each is told, in the order of the list', () => {
    expect(countGroups(choices({ [CLUB]: 5, [TOWN]: 12 }), groups)).toEqual([
      { groupId: TOWN, count: 12 },
      { groupId: CLUB, count: 5 },
    ]);
  });

  it('SELF-2 given a group of four, when counted, then nothing tells of it', () => {
    expect(countGroups(choices({ [TOWN]: 12, [POLICE]: 4 }), groups)).toEqual([{ groupId: TOWN, count: 12 }]);
    expect(countGroups(choices({ [POLICE]: 4 }), groups)).toEqual([]);
  });

  it('SELF-2 given small groups that are five together, when counted, then they are told together', () => {
    expect(countGroups(choices({ [TOWN]: 6, [CLUB]: 2, [POLICE]: 3 }), groups)).toEqual([
      { groupId: TOWN, count: 6 },
      { groupId: null, count: 5 },
    ]);
    expect(countGroups(choices({ [CLUB]: 2, [POLICE]: 2 }), groups)).toEqual([]);
  });

  it('SELF-2 given a group that is not offered any more, when counted, then nothing tells of it', () => {
    expect(countGroups(choices({ [uuid(0x204)]: 9 }), groups)).toEqual([]);
  });

  it('SELF-2 given any answers, when counted, then no number is below five, and none is of a group that is smaller', () => {
    const anyone = fc.array(fc.constantFrom(TOWN, CLUB, POLICE, uuid(0x204)), { maxLength: 30 });
    fc.assert(
      fc.property(anyone, (named) => {
        const counts = countGroups(new Map(named.map((groupId, index) => [String(index), groupId])), groups);
        for (const { groupId, count } of counts) {
          expect(count).toBeGreaterThanOrEqual(FEWEST_SHOWN);
          if (groupId !== null) expect(named.filter((each) => each === groupId)).toHaveLength(count);
        }
      }),
    );
  });
});

describe('the time to count', () => {
  const five = choices({ [TOWN]: 5 });

  it('SELF-3 given nothing counted yet, when the fifth answers, then it is time', () => {
    expect([isCountDue(choices({ [TOWN]: 4 }), new Map()), isCountDue(five, new Map())]).toEqual([false, true]);
  });

  it('SELF-3 given a count, when one person comes, goes, or changes, then it is not time', () => {
    const come = new Map([...five, ['new', CLUB]]);
    const gone = new Map([...five].slice(1));
    const changed = new Map([...five, [`${TOWN}-0`, CLUB]]);
    expect([come, gone, changed].map((now) => isCountDue(now, five))).toEqual([false, false, false]);
  });

  it('SELF-3 given a count, when four change and one goes, then it is time', () => {
    const moved = new Map([...five].slice(1).map(([device]) => [device, CLUB] as const));
    expect(isCountDue(moved, five)).toBe(true);
  });
});
