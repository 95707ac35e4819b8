import type { TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/*
 * Human translations from the Integreat app (MIT licence, © 2020 Integreat – Tür an Tür – Digital Factory gGmbH):
 * wall.privacy, wall.imprint. Everything else is our own proposal and waits for a native reader.
 */
export const en: TranslationOf<typeof de> = {
  wall: {
    anonymous: 'Your cards appear without names.',
    quotes: 'The final concept may quote cards word for word.',
    personal: 'Please do not write names or health information.',
    menu: 'Menu',
    fullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    privacy: 'Data protection',
    imprint: 'Imprint',
    notReleased: 'This wall has not been released.',
    openAgain: 'Please open the wall view again from the page of the event.',
  },
  join: {
    title: 'How to take part',
    scan: 'Scan with your phone',
    orType: 'Or type into your browser',
    late: 'Not with us yet?',
    qrAlt: 'QR code for taking part. The address and the code are next to it.',
    paper: 'You can also write on paper.',
    phones: { one: '{n} phone is connected', other: '{n} phones are connected' },
    languages: 'On your phone also in:',
  },
  wifi: {
    title: 'Wi-Fi in this room',
    name: 'Name',
    password: 'Password',
    noPassword: 'No password',
    qrAlt: 'QR code for the Wi-Fi. Name and password are next to it.',
  },
  evening: {
    arrival: 'It is good to have you here.',
    welcome: 'A warm welcome to you all!',
    talk: 'Talk',
    speaker: 'Speaker: {speaker}',
    break: 'Break',
    waiting: 'We continue soon.',
    closing: 'Thank you!',
    closingThanks: 'Thank you very much for your cards.',
    nextSteps: 'What happens next',
    ended: 'The event is over.',
    goodbye: 'Have a safe journey home.',
  },
  round: {
    header: 'Round {n} of {total}',
    topic: 'Topic: {topic}',
    waiting: 'The round will start soon.',
    collecting: 'Write now',
    oneIdea: 'One idea per card',
    table: 'One person writes for the table.',
    cards: { one: 'card', other: 'cards' },
  },
  timer: {
    label: 'Time',
    left: 'Left',
    timeUp: 'The time is up. You can finish without hurry.',
  },
  sorting: {
    title: 'Sorting the cards',
    clusters: 'Groups',
    unsorted: 'Not sorted yet',
    untitled: 'No heading yet',
    continued: 'Continued',
    cards: { one: '{n} card', other: '{n} cards' },
    none: 'No cards yet',
    late: 'One more card?',
    dots: 'Opinion poll: everybody gives their dots now.',
    closed: 'The round is over.',
  },
  pages: {
    page: 'Page {n} of {total}',
    next: 'Next page',
    previous: 'Previous page',
    hold: 'Stay on this page',
    turn: 'Turn pages again',
    held: 'The page stays.',
  },
  connection: {
    connecting: 'The wall is connecting.',
    lost: 'No connection. The wall shows what it last received.',
  },
};
