import * as v from 'valibot';
import { Id } from '../domain/command.ts';
import { Profile } from '../domain/profile.ts';
import { cleanText } from '../domain/text.ts';

const ActionField = Profile.entries.actionField;

/** What the evenings of a series have in common; what is left out comes from the template. */
const CommonSettings = v.partial(v.omit(Profile, ['actionField', 'date', 'startsAt']));

/** A new series with one evening per action field, by default those of the template. */
export const NewSeries = v.strictObject({
  ...CommonSettings.entries,
  /** Made by the sender, so that a request that is sent twice makes one series. */
  id: v.optional(Id),
  title: v.pipe(v.string(), v.transform(cleanText), v.nonEmpty(), v.maxLength(200)),
  actionFields: v.optional(v.pipe(v.array(ActionField), v.minLength(1), v.maxLength(30))),
});
export type NewSeries = v.InferOutput<typeof NewSeries>;

/** One more evening of a series; what is left out is as on the evening before. */
export const NewWorkshop = v.strictObject({
  ...v.partial(Profile).entries,
  /** Made by the sender, so that a request that is sent twice makes one evening. */
  id: v.optional(Id),
  actionField: ActionField,
});
export type NewWorkshop = v.InferOutput<typeof NewWorkshop>;
