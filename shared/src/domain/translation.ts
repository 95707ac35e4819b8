import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command, Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { refuse, type Refusal } from './refusals.ts';
import { cleanText, isTooLong } from './text.ts';

/** Graphemes: German needs more room than most languages, so more than a card may have. */
export const MAX_TRANSLATION = 600;

/** What a card says in German. The original stays what counts; the results name who has translated. */
export interface German {
  readonly text: string;
  readonly translator: 'person' | 'machine';
}

/** What a card says to whoever reads German: the German text where there is one, else its own words. */
export const inGerman = ({ text, german }: { readonly text: string; readonly german: German | null }): string =>
  german?.text ?? text;

export const CardTranslated = v.strictObject({
  type: v.literal('cardTranslated'),
  cardId: Id,
  /** Empty = the translation is taken away again. */
  text: v.string(),
  translator: v.picklist(['person', 'machine']),
});
export type CardTranslated = v.InferOutput<typeof CardTranslated>;

export const applyCardTranslated = (draft: Draft, { cardId, text, translator }: CardTranslated): void => {
  patchRow(draft.write('cards'), cardId, { german: text === '' ? null : { text, translator } });
};

/** Puts a German text beside a card in another language, changes it, or (empty) takes it away. */
export const translateCard = command({
  input: v.omit(CardTranslated, ['type']),
  may: isStaff,
  decide: (state, { cardId, translator, ...input }): CardTranslated[] | Refusal => {
    const card = state.cards.get(cardId);
    if (!card || card.text === '') return refuse('unknownCard');
    const text = cleanText(input.text);
    if (isTooLong(text, MAX_TRANSLATION)) return refuse('textTooLong');
    const isSame = text === (card.german?.text ?? '') && (text === '' || translator === card.german?.translator);
    return isSame ? [] : [{ type: 'cardTranslated', cardId, text, translator }];
  },
});
