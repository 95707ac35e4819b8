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
  privacy: {
    short: 'You do not need an account. We do not ask for your name.',
    noLink: 'Nobody sees which card is yours.',
    groups:
      'Sometimes we ask: “Today I am here as …”. The answer is voluntary. We only store numbers from {fewest} people. Your answer is not linked to any card.',
    stored: 'This is stored on your device',
    storedToken: 'A number without a name. It lets your device back into the event.',
    storedLanguage: 'The language you have chosen.',
    storedTextSize: 'The text size you have chosen.',
    storedNotice: 'Whether you have read the notice about the cards.',
    storedDrafts: 'Texts you have not sent yet.',
    storedCards: 'Your cards. Each card has a key for changing and deleting it.',
    storedDots: 'Your dots in the opinion poll, with a key of their own for changing them.',
    storedGroup: 'Your answer to the question “Today I am here as …”.',
    storedUnsent: 'Cards that wait for the connection.',
    storedView: 'The topic, the questions and where the event is.',
    storedPage: 'This page itself, without your texts. So it opens without a connection, too.',
    cleared:
      'After the event this page deletes all of it. Only your language, the text size and texts that were not sent remain.',
    elsewhere: 'This page loads nothing from other providers.',
    clear: 'Delete everything from this device',
    clearQuestion: 'Do you want to delete everything from this device?',
    clearCards: 'Your cards stay in the event. You can then no longer change them.',
    clearUnsent: 'Texts that were not sent will be gone.',
    clearNow: 'Yes, delete everything',
  },
  imprint: {
    organiser: 'Responsible for this event: {organiser}',
    unknown: 'The team in the room will tell you who holds this event.',
    contact: 'Do you have questions about this page? Please talk to the team in the room.',
  },
};
