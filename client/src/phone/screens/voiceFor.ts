import type { Language } from '@gehoer/shared/domain/languages.ts';

/** What is needed to know of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Dari and Kurmancî have tags of their own. */
const TAGS: { readonly [Each in Language]?: readonly string[] } = { fa: ['fa', 'prs'], ku: ['ku', 'kmr'] };

/**
 * The voice that reads a language aloud; undefined if the device has none of its own. Voices that live on a
 * manufacturer's server are passed over: the text would leave the house. Some phones write `de_DE`.
 */
export const voiceFor = <Each extends Voice>(voices: readonly Each[], language: Language): Each | undefined => {
  const tags = TAGS[language] ?? [language];
  const own = voices.filter(
    ({ lang, localService }) => localService && tags.includes(lang.toLowerCase().split(/[-_]/u)[0] ?? ''),
  );
  return own.find((voice) => voice.default) ?? own[0];
};
