import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command, Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { refuse, type Refusal } from './refusals.ts';
import { cleanLine } from './text.ts';

/** UTF-16 units; the name of an action field is no longer itself (`Profile`). */
const MAX_FIELD = 200;

/** What the team notes on a card for the report. */
export const Marks = v.strictObject({
  /** Its words may be quoted in the concept. */
  quote: v.boolean(),
  /** Name of another action field the card belongs to; empty = none. */
  field: v.pipe(
    v.string(),
    v.maxLength(MAX_FIELD),
    v.check((text) => text === cleanLine(text), 'not a clean line'),
  ),
});
export type Marks = v.InferOutput<typeof Marks>;

export const UNMARKED: Marks = Object.freeze({ quote: false, field: '' });

export const CardMarked = v.strictObject({ type: v.literal('cardMarked'), cardId: Id, from: Marks, to: Marks });
export type CardMarked = v.InferOutput<typeof CardMarked>;

export const applyCardMarked = (draft: Draft, { cardId, to }: CardMarked): void => {
  patchRow(draft.write('cards'), cardId, { marks: to });
};

/** Sets or takes away marks of a card; what is left out stays. */
export const markCard = command({
  input: v.strictObject({ cardId: Id, marks: v.partial(v.strictObject({ quote: v.boolean(), field: v.string() })) }),
  may: isStaff,
  decide: (state, { cardId, marks }): CardMarked[] | Refusal => {
    const from = state.cards.get(cardId)?.marks;
    if (!from) return refuse('unknownCard');
    const field = marks.field === undefined ? from.field : cleanLine(marks.field);
    // After cleaning: a text can grow by it.
    if (field.length > MAX_FIELD) return refuse('textTooLong');
    const to: Marks = { quote: marks.quote ?? from.quote, field };
    return to.quote === from.quote && to.field === from.field ? [] : [{ type: 'cardMarked', cardId, from, to }];
  },
});
