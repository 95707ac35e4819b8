import type { TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/*
 * Human translations from the Integreat app (MIT licence, © 2020 Integreat – Tür an Tür – Digital Factory gGmbH):
 * wall.privacy, wall.imprint. Everything else is our own proposal and waits for a native reader.
 */
export const en: TranslationOf<typeof de> = {
  wall: {
    title: 'Wall',
    skipToBoard: 'Skip to the cards',
    anonymous: 'Your cards appear without names.',
    quotes: 'The final concept may quote cards word for word.',
    personal: 'Please do not write names or health information.',
    privacy: 'Data protection',
    imprint: 'Imprint',
  },
  join: {
    title: 'How to take part',
    scan: 'Scan with your phone',
    orType: 'Or type into your browser',
    address: 'Address',
    code: 'Access code',
    qrAlt: 'QR code for taking part. The address and the code are next to it.',
    paper: 'You can also write on paper.',
    phones: { one: '{n} phone is connected', other: '{n} phones are connected' },
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
    nextSteps: 'What happens next',
    ended: 'The event is over.',
  },
  round: {
    header: 'Round {n} of {total}',
    topic: 'Topic: {topic}',
    question: 'Question',
    waiting: 'The round will start soon.',
    collecting: 'Write now',
    oneIdea: 'One idea per card',
    table: 'One person writes for the table.',
    cards: { one: '{n} card', other: '{n} cards' },
    written: '{n} of {total} have written',
  },
  timer: {
    label: 'Time',
    minutesLeft: { one: '{n} minute left', other: '{n} minutes left' },
    lessThanMinute: 'Less than 1 minute left',
    timeUp: 'The time is up. You can finish without hurry.',
  },
  sorting: {
    title: 'Sorting the cards',
    unsorted: 'Not sorted yet',
    untitled: 'No heading yet',
    groupNumber: 'Group {number}',
    cards: { one: '{n} card', other: '{n} cards' },
    more: { one: '{n} more card', other: '{n} more cards' },
    none: 'No cards yet',
    reading: 'Card {n} of {total}',
    late: 'You can still write cards.',
    closed: 'The round is over.',
  },
  connection: {
    lost: 'No connection. The wall shows what it last received.',
    back: 'The connection is back.',
    unknown: 'This wall does not belong to an event. Please open the wall view again.',
  },
};
