import { describe, expect, it } from 'vitest';
import { planned, PROFILE } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';

describe('changeProfile', () => {
  it('PROF-1 given an evening, when one field changes, then the others stay', () => {
    const changes = { place: 'Mediensaal' };

    given(planned())
      .when('changeProfile', { changes })
      .then([{ type: 'profileChanged', changes }]);
    expect(given(planned(), { type: 'profileChanged', changes }).state.profile).toEqual({ ...PROFILE, ...changes });
  });

  it('PROF-1 given an evening, when no field changes, then nothing happens', () => {
    given(planned()).when('changeProfile', { changes: {} }).then([]);
  });

  it.each([
    ['a limit of no cards', { cardLimit: 0 }],
    ['a limit of eleven cards', { tableLimit: 11 }],
    ['half a card', { cardLimit: 1.5 }],
    ['shorter cards than a statement', { textLimit: 139 }],
    ['longer cards than a long note', { textLimit: 281 }],
    ['no language', { languages: [] }],
    ['a language that is not offered', { languages: ['tlh'] }],
    ['a day that is none', { date: '24.11.2026' }],
    ['a time that is none', { startsAt: '25:00' }],
    ['no name of the event', { eventLabel: '' }],
    ['a field nobody knows', { colour: 'red' }],
    ['a Wi-Fi without a name', { wifi: { ssid: '', password: 'x' } }],
  ])('PROF-2 given an evening, when it is to have %s, then that is refused', (_what, changes) => {
    expect(judge(given(planned()).state, 'changeProfile', { changes })).toEqual({ refused: 'malformed' });
  });

  it('PROF-2 given an evening, when its limits are lifted and the day is open, then that is allowed', () => {
    const changes = { cardLimit: null, tableLimit: null, date: '', startsAt: '', wifi: null };

    given(planned())
      .when('changeProfile', { changes })
      .then([{ type: 'profileChanged', changes }]);
  });
});
