import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatTime } from './formatDate.ts';

const summerEvening = Date.UTC(2026, 6, 9, 16, 30);

describe('formatTime', () => {
  it('given a moment in summer, when no time zone is named, then the clock of Berlin is read', () => {
    expect(formatTime('de', summerEvening)).toBe('18:30');
    expect(formatTime('de', summerEvening, 'UTC')).toBe('16:30');
  });

  it('given languages with a twelve-hour clock, when a time is written, then it still has 24 hours', () => {
    expect(formatTime('en', summerEvening)).toBe('18:30');
    expect(formatTime('ar', summerEvening)).not.toMatch(/[صم]/);
    expect(formatTime('de', Date.UTC(2026, 6, 8, 22, 5))).toBe('00:05');
  });
});

describe('formatDate and formatDay', () => {
  it('given a moment shortly before midnight UTC, when the date is written, then it is the day in Berlin', () => {
    expect(formatDate('de', Date.UTC(2026, 2, 11, 23, 30))).toBe('12. März 2026');
  });

  it('given a calendar day, when it is written, then no time zone shifts it', () => {
    expect(formatDay('de', '2026-03-12')).toBe('12. März 2026');
    expect(formatDay('en', '2026-03-12')).toBe('12 March 2026');
    expect(formatDay('ar', '2026-03-12')).toContain('مارس');
  });

  it('given Farsi, when a day is written, then the year is the Gregorian one', () => {
    expect(formatDay('fa', '2026-03-12')).toContain('۲۰۲۶');
  });

  it('given no valid day, when it is written, then nothing appears', () => {
    expect(['', '12.03.2026', '2026-13-01', 'morgen'].map((day) => formatDay('de', day))).toEqual(['', '', '', '']);
  });
});
