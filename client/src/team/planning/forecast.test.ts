import { describe, expect, it } from 'vitest';
import { adviceOn, forecast } from './forecast.ts';

const evening = { expectedPeople: 45, cardLimit: 2, tableLimit: 4 };

describe('forecast', () => {
  it('given 45 people with two cards each, when all write for themselves, then up to 90 cards come', () => {
    expect(forecast(evening, 'single')).toEqual({ mode: 'single', writers: 45, limit: 2, cards: 90 });
  });

  it('given 45 people at tables of six, when each table writes four cards, then up to 32 cards come', () => {
    expect(forecast(evening, 'table')).toEqual({ mode: 'table', writers: 8, limit: 4, cards: 32 });
  });

  it('given no limit, when the cards are forecast, then there is no number', () => {
    expect(forecast({ ...evening, cardLimit: null }, 'single').cards).toBeNull();
    expect(forecast({ ...evening, tableLimit: null }, 'table').cards).toBeNull();
  });
});

describe('adviceOn', () => {
  const adviceFor = (expectedPeople: number, cardLimit: number | null) =>
    adviceOn(forecast({ ...evening, expectedPeople, cardLimit }, 'single'));

  it('given at most 100 cards from fewer than 30 people, when advice is asked, then there is none', () => {
    expect(adviceFor(29, 3)).toEqual([]);
    expect(adviceFor(20, 5)).toEqual([]);
  });

  it('given more than 100 cards, when advice is asked, then they are too many to sort', () => {
    expect(adviceFor(21, 5)).toEqual(['tooMany']);
    expect(adviceFor(45, 3)).toEqual(['tooMany', 'tables']);
  });

  it('given 30 people or more with a phone each, when advice is asked, then tables are recommended', () => {
    expect(adviceFor(30, 2)).toEqual(['tables']);
  });

  it('given tables, when advice is asked, then they are not recommended again', () => {
    expect(adviceOn(forecast(evening, 'table'))).toEqual([]);
    expect(adviceOn(forecast({ ...evening, expectedPeople: 300 }, 'table'))).toEqual(['tooMany']);
  });

  it('given no limit, when advice is asked, then it says so first', () => {
    expect(adviceFor(45, null)).toEqual(['noLimit', 'tables']);
    expect(adviceFor(10, null)).toEqual(['noLimit']);
  });
});
