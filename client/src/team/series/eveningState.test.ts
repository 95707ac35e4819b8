import type { WorkshopSummary } from '@gehoer/shared/protocol/http.ts';
import { describe, expect, it } from 'vitest';
import { eveningState, nextEvening } from './eveningState.ts';

const evening = (id: string, part: Partial<WorkshopSummary> = {}): WorkshopSummary => ({
  id,
  position: 1,
  code: '123456',
  actionField: { de: id },
  date: '',
  startsAt: '',
  place: '',
  cards: 0,
  begun: false,
  over: false,
  ...part,
});
const over = { begun: true, over: true };

describe('eveningState', () => {
  it('given how far the programme has come, when the state is asked, then it is planned, running or over', () => {
    expect([evening('a'), evening('b', { begun: true }), evening('c', over)].map(eveningState)).toEqual([
      'planned',
      'running',
      'over',
    ]);
  });
});

describe('nextEvening', () => {
  it('given some evenings are over, when the next is asked, then it is the first of the others', () => {
    expect(nextEvening([evening('a', over), evening('b'), evening('c')])?.id).toBe('b');
  });

  it('given one is running out of order, when the next is asked, then it is that one', () => {
    expect(nextEvening([evening('a'), evening('b', { begun: true })])?.id).toBe('b');
  });

  it('given all are over, when the next is asked, then there is none', () => {
    expect(nextEvening([evening('a', over)])).toBeUndefined();
  });
});
