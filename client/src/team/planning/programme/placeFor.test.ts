import type { Step } from '@gehoer/shared/domain/programme.ts';
import { describe, expect, it } from 'vitest';
import { addable, placeFor, type StepKind } from './placeFor.ts';

/** Steps whose ids are their kinds. */
const steps = (...kinds: Exclude<StepKind, 'talk'>[]): Step[] => kinds.map((kind) => ({ id: kind, kind }));

describe('placeFor', () => {
  it('given a whole evening, when a round, talk or break is added, then it comes before the closing', () => {
    const programme = steps('arrival', 'welcome', 'round', 'closing', 'end');
    expect((['round', 'talk', 'break'] as const).map((kind) => placeFor(kind, programme))).toEqual(
      Array(3).fill('closing'),
    );
  });

  it('given no closing, when something is added, then it comes before the end', () => {
    const programme = steps('arrival', 'round', 'end');
    expect(placeFor('round', programme)).toBe('end');
    expect(placeFor('closing', programme)).toBe('end');
  });

  it('given beginnings were removed, when they are added again, then they go to the front in their order', () => {
    expect(placeFor('arrival', steps('welcome', 'round', 'end'))).toBe('welcome');
    expect(placeFor('welcome', steps('arrival', 'round', 'end'))).toBe('round');
    expect(placeFor('welcome', steps('round', 'end'))).toBe('round');
  });
});

describe('addable', () => {
  it('given a whole evening, when steps are offered, then only those that may repeat', () => {
    expect(addable(steps('arrival', 'welcome', 'closing', 'end'))).toEqual(['round', 'talk', 'break']);
  });

  it('given the closing was removed, when steps are offered, then it can come back', () => {
    expect(addable(steps('arrival', 'welcome', 'end'))).toContain('closing');
  });
});
