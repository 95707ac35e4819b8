import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('the direction of a text', () => {
  it('given letters of one script, when the direction is asked, then it is that of the script', () => {
    expect(directionOf('Wohnung', 'de')).toBe('ltr');
    expect(directionOf('житло', 'uk')).toBe('ltr');
    expect(directionOf('مسکن', 'fa')).toBe('rtl');
    expect(directionOf('ܫܠܡܐ', 'de')).toBe('rtl');
  });

  it('given a text in another language than the page, when the direction is asked, then the text decides', () => {
    expect(directionOf('السكن مهم', 'de')).toBe('rtl');
    expect(directionOf('Jobcenter موظفو', 'ar')).toBe('ltr');
  });

  it('given signs and digits before the first letter, when the direction is asked, then they are passed over', () => {
    expect(directionOf('– „3 مدارس"', 'de')).toBe('rtl');
    expect(directionOf('٣ Busse', 'ar')).toBe('ltr');
  });

  it('given no letter at all, when the direction is asked, then it is that of the language', () => {
    expect(directionOf('112!', 'ar')).toBe('rtl');
    expect(directionOf('👍', 'de')).toBe('ltr');
    expect(directionOf('', 'fa')).toBe('rtl');
  });

  it('given an isolate before the first letter, when the direction is asked, then what is isolated does not count', () => {
    expect(directionOf('\u2068Wohnungsamt\u2069: شماره', 'de')).toBe('rtl');
    expect(directionOf('\u2067ا\u2068ب\u2069ت\u2069 Amt', 'ar')).toBe('ltr');
  });

  it('given a mark that is there for its direction, when the direction is asked, then it decides', () => {
    expect(directionOf('\u200FJobcenter', 'de')).toBe('rtl');
    expect(directionOf('\u200Eمسکن', 'fa')).toBe('ltr');
  });
});
