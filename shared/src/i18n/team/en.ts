import type { TranslationOf } from '../translate.ts';
import type { de } from './de.ts';
import { boardEn } from './board.en.ts';
import { deskEn } from './desk.en.ts';
import { dotsEn } from './dots.en.ts';
import { eveningEn } from './evening.en.ts';
import { hintsEn } from './hints.en.ts';
import { languagesEn } from './languages.en.ts';
import { mediationEn } from './mediation.en.ts';
import { planningEn } from './planning.en.ts';
import { legalEn } from './legal.en.ts';
import { selfLabelsEn } from './selfLabels.en.ts';
import { stageEn } from './stage.en.ts';

/*
 * Human translations from the Integreat app (MIT licence, © 2020 Integreat – Tür an Tür – Digital Factory gGmbH):
 * app.cancel, close, continue, tryAgain, privacy, imprint, accessibility. Everything else is our own
 * proposal and waits for a native reader.
 */
export const en: TranslationOf<typeof de> = {
  app: {
    name: 'Gehör',
    skipToContent: 'Skip to content',
    menu: 'Menu',
    language: 'Language',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    continue: 'Continue',
    edit: 'Edit',
    delete: 'Delete',
    undo: 'Undo',
    tryAgain: 'Try again',
    reload: 'Reload page',
    loading: 'Loading …',
    saved: 'Saved',
    broken: 'Something went wrong. Please reload the page.',
    privacy: 'Data protection',
    imprint: 'Imprint',
    accessibility: 'Accessibility',
  },
  nav: {
    evenings: 'Events',
    newEvening: 'New event',
    prepare: 'Prepare',
    mediation: 'Mediation',
    run: 'Run',
    accounts: 'Accounts',
    languages: 'Languages',
    signOut: 'Sign out',
  },
  login: {
    title: 'Sign in',
    name: 'User name',
    password: 'Password',
    submit: 'Sign in',
    nameMissing: 'Please enter your user name.',
    passwordMissing: 'Please enter your password.',
    noAccount: 'No account yet? Somebody from the team can give you an invitation link.',
    again: 'Please sign in again',
    againIntro: 'Your sign-in has expired. Sign in and continue where you were.',
  },
  setUp: {
    title: 'Create account',
    intro: 'With this link you create your account on the team. You are signed in right afterwards.',
    name: 'User name',
    nameHint: 'This is how the team sees you, for example “Lena Weber”. Capitals do not matter when you sign in.',
    password: 'Password',
    passwordHint: 'At least {n} characters. Three words that have nothing to do with each other are easy to remember.',
    showPassword: 'Show password',
    submit: 'Create account',
    invalid: 'This link is no longer valid',
    invalidHelp: 'Each link is valid for 7 days and for one account. Please ask the team for a new link.',
    toLogin: 'To the sign-in page',
  },
  role: {
    wall: 'Wall',
  },
  step: {
    arrival: 'Arrival',
    welcome: 'Welcome',
    talk: 'Impulse talk',
    round: 'Round',
    break: 'Break',
    closing: 'Closing',
    end: 'End',
  },
  frame: {
    home: 'Gehör, to the events',
    notFound: 'This page does not exist',
    notFoundHelp: 'Perhaps the address is incomplete.',
    toStart: 'To the events',
    unreachable: 'The server cannot be reached at the moment.',
  },
  staffRefusal: {
    wrongCredentials: 'The user name or password is wrong.',
    wrongPassword: 'The current password is wrong.',
    tooManyAttempts: 'Those were too many attempts. Please wait a quarter of an hour.',
    nameTaken: 'This user name exists already. Please choose another one.',
    nameInvalid: 'Please enter a name with at most 100 characters.',
    weakPassword:
      'This password is too short or too easy to guess. Please take at least 10 characters and not your name.',
    invalidLink: 'This link is no longer valid. Please ask for a new one.',
    lastAccount: 'The last account stays, otherwise nobody could sign in any more.',
    unknownAccount: 'This account no longer exists.',
    unknownSeries: 'This series no longer exists.',
    notFound: 'This no longer exists.',
    crossSite: 'This request did not come from this page. Please reload the page.',
    noTranslation: 'The machine cannot translate this text right now.',
    internal: 'Something went wrong on the server. Please try again.',
    unreachable: 'The server cannot be reached at the moment. What you have typed stays here.',
  },
  ...boardEn,
  ...eveningEn,
  ...hintsEn,
  ...dotsEn,
  ...deskEn,
  ...languagesEn,
  ...mediationEn,
  ...planningEn,
  ...legalEn,
  ...selfLabelsEn,
  ...stageEn,
  refusal: {
    malformed: 'This did not work. Please reload the page.',
    unknownCommand: 'This page is out of date. Please reload the page.',
    forbidden: 'You do not have the permission for this.',
    tooLarge: 'This is too much text at once.',
    tooFast: 'Those were too many steps at once. It continues in a moment.',
    notSaved: 'Saving did not work. It will be tried again in a moment.',
    unknownWorkshop: 'This event no longer exists.',
    signedOut: 'You are signed out. Please sign in again.',
    unknownRound: 'This round no longer exists.',
    roundNotOpen: 'This round has not started yet.',
    eveningOver: 'The event is over.',
    textEmpty: 'The text is empty.',
    textTooLong: 'The text is too long. Please shorten it.',
    limitReached: 'The number of cards is used up.',
    unknownCard: 'This card no longer exists.',
    notYourCard: 'Only the person who wrote this card can change it.',
    notCollecting: 'This is only possible while the round is collecting cards.',
    duplicateId: 'This already exists. Please reload the page.',
    unknownCluster: 'This group no longer exists.',
    changedMeanwhile: 'Somebody on the team has just changed this. Please check what it says now.',
    headingTooLong: 'The heading is too long. Please shorten it.',
    unknownStep: 'This step is no longer part of the programme.',
    stepInUse: 'This step is running or contains cards. It stays in the programme.',
    invalidValue: 'This value is not possible here.',
    dotsGiven: 'Dots have been given already: the rules stay as they are.',
    dotsClosed: 'The opinion poll is already closed.',
  },
};
