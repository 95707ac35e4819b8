import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak English: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const en: TranslationOf<typeof de> = {
  help: {
    howTo: 'How to take part',
    read: 'Read the question.',
    write: 'Write one idea in the box.',
    send: 'Tap “{button}”.',
    next: 'Then write the next card.',
    exampleTitle: 'An example',
    exampleQuestion: 'What is already going well?',
    exampleCard: 'At the sports club all the children play together.',
    exampleWhy: 'This is a good card: it is short. It has one idea. There is no name on it.',
    spelling: 'Spelling mistakes do not matter.',
    changeTitle: 'Changing a card',
    voiceTitle: 'Reading aloud',
    voice: 'Your phone can read the question aloud. Tap “{button}”.',
    hardTitle: 'Is writing hard for you?',
    hard: 'Tell the team your idea. The team will write the card.',
    troubleTitle: 'Is something not working?',
    offline: 'Without a connection your text stays on your phone. We will send it later.',
    still: 'Has the page stopped? Reload the page. Your text will still be there.',
  },
  textSize: {
    title: 'Text size',
    normal: 'Normal',
    large: 'Large',
    largest: 'Very large',
  },
};
