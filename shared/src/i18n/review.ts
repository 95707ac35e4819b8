import type { Language } from '../domain/languages.ts';
import { helpReview } from './help/review.ts';
import { participantReview } from './participant/review.ts';
import { selfLabelReview } from './selfLabel/review.ts';
import { type NamedText, textsOf } from './wordings.ts';

/** A text of the phone as it is shipped, beside its German source. */
export interface ReviewText extends NamedText {
  /** All German wordings of the message, by plural category; one of them for a message without. */
  readonly german: readonly NamedText[];
  /** Whether somebody who speaks the language has made or checked the shipped wording. */
  readonly confirmed: boolean;
}

const load = async (language: Language) => {
  const parts = await Promise.all([participantReview[language](), helpReview[language](), selfLabelReview[language]()]);
  return {
    texts: parts.flatMap(({ messages }) => textsOf(messages)),
    confirmed: new Set<string>(parts.flatMap(({ confirmed }) => confirmed)),
  };
};

/**
 * Every text a participant may read on the phone in one language, in the order of the files. German is the source,
 * so all of it counts as confirmed.
 */
export const reviewTexts = async (language: Language): Promise<readonly ReviewText[]> => {
  const [{ texts, confirmed }, source] = await Promise.all([load(language), load('de')]);
  return texts.map((text) => ({
    ...text,
    german: source.texts.filter(({ key }) => key === text.key),
    confirmed: language === 'de' || confirmed.has(text.key),
  }));
};
