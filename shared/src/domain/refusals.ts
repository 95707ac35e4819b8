/** The expected ways of saying no. Each code has a sentence in every language (`refusal.*` in the messages). */
export const REFUSALS = [
  'malformed',
  'unknownCommand',
  'forbidden',
  'tooLarge',
  'tooFast',
  'notSaved',
  'unknownWorkshop',
  'signedOut',
  'unknownRound',
  'roundNotOpen',
  'eveningOver',
  'textEmpty',
  'textTooLong',
  'limitReached',
  'unknownCard',
  'notYourCard',
  'notCollecting',
  'duplicateId',
  'unknownCluster',
  'changedMeanwhile',
  'headingTooLong',
  'unknownStep',
  'stepInUse',
  'invalidValue',
  'dotsClosed',
  'dotsGiven',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** An expected no: a value, never thrown. Errors (bugs) are thrown and logged instead. */
export interface Refusal {
  readonly refused: RefusalCode;
}

export const refuse = (refused: RefusalCode): Refusal => ({ refused });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

/**
 * Whether the same command may succeed later without anybody changing it.
 * An outbox keeps such a command and sends it again; every other refusal is final.
 */
export const isTemporary = (code: RefusalCode): boolean => code === 'notSaved' || code === 'tooFast';
