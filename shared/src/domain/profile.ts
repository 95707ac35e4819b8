import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command } from './command.ts';
import { LANGUAGES } from './languages.ts';
import type { Draft } from './draft.ts';
import { NOT_ASKED, SelfLabels } from './selfLabels.ts';

const Line = v.pipe(v.string(), v.maxLength(200));
const LocalLine = v.partial(v.strictObject(v.entriesFromList(LANGUAGES, Line)));
const LocalParagraph = v.partial(v.strictObject(v.entriesFromList(LANGUAGES, v.pipe(v.string(), v.maxLength(1000)))));
const Limit = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)));

/** What an evening is about and how it is set up. Every field can be changed before and during the evening. */
export const Profile = v.strictObject({
  eventLabel: v.pipe(Line, v.nonEmpty()),
  actionField: LocalLine,
  /** Calendar day as YYYY-MM-DD, or empty while it is open. */
  date: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]),
  /** HH:MM, or empty while it is open. */
  startsAt: v.union([v.literal(''), v.pipe(v.string(), v.isoTime())]),
  place: Line,
  organiser: Line,
  expectedPeople: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
  /** Cards per phone and round; null = no limit. */
  cardLimit: Limit,
  /** Cards per table and round where one device writes for a table; null = no limit. */
  tableLimit: Limit,
  /** Graphemes per card; 200 by default, between a Polis statement (140) and a long note (280). */
  textLimit: v.pipe(v.number(), v.integer(), v.minValue(140), v.maxValue(280)),
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
  /** Whether the room sees cards while they are being written. Covered keeps answers uninfluenced. */
  cardsWhileCollecting: v.picklist(['covered', 'live']),
  /** Whether somebody of the team looks at every card before the room sees it. */
  checkCards: v.boolean(),
  /** Words at which a card is flagged for a human. Nothing is ever blocked by them. */
  flagWords: v.pipe(v.array(v.pipe(Line, v.nonEmpty())), v.maxLength(200)),
  wifi: v.nullable(v.strictObject({ ssid: v.pipe(Line, v.nonEmpty()), password: Line })),
  /** "So geht es weiter": what becomes of the cards, shown at the end. */
  nextSteps: LocalParagraph,
  /** Evenings that were planned before this could be asked do not ask it. */
  selfLabels: v.optional(SelfLabels, NOT_ASKED),
});
export type Profile = v.InferOutput<typeof Profile>;

export const ProfileChanged = v.strictObject({ type: v.literal('profileChanged'), changes: v.partial(Profile) });
export type ProfileChanged = v.InferOutput<typeof ProfileChanged>;

export const applyProfileChanged = (draft: Draft, event: ProfileChanged): void => {
  draft.profile = { ...draft.profile, ...event.changes } as Profile;
};

/** Changes some fields of the profile; fields that are not named stay. */
export const changeProfile = command({
  input: v.strictObject({ changes: v.partial(Profile) }),
  may: isStaff,
  decide: (_state, { changes }): ProfileChanged[] =>
    Object.keys(changes).length === 0 ? [] : [{ type: 'profileChanged', changes }],
});
