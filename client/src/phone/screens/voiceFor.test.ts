import { describe, expect, it } from 'vitest';
import { type Voice, voiceFor } from './voiceFor.ts';

const voice = (lang: string, changes: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...changes,
});

describe('the voice that reads aloud', () => {
  it('LANG-7 given voices of the device, when one is looked for, then it speaks the language, in any spelling of its tag', () => {
    const voices = [voice('en-US'), voice('uk_UA'), voice('prs-AF')];
    expect(voiceFor(voices, 'uk')?.lang).toBe('uk_UA');
    expect(voiceFor(voices, 'fa')?.lang).toBe('prs-AF');
    expect(voiceFor(voices, 'ku')).toBeUndefined();
    expect(voiceFor([voice('de-CH'), voice('de-DE', { default: true })], 'de')?.lang).toBe('de-DE');
  });

  it('LANG-7 given voices on somebody else’s server only, when one is looked for, then there is none', () => {
    expect(voiceFor([voice('de-DE', { localService: false, default: true })], 'de')).toBeUndefined();
  });
});
