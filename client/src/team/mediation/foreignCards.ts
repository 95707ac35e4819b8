import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf } from '@gehoer/shared/domain/cluster.ts';
import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** Cards in other languages than German that can be read, in the order of the programme. */
export const foreignCards = (workshop: Workshop): Card[] =>
  workshop.programme.steps
    .flatMap(({ id }) => cardsOf(workshop, id))
    .filter(({ language, hidden, kind }) => language !== 'de' && hidden === null && kind === 'card');

/** The languages these cards are in, each once. */
export const languagesIn = (cards: readonly Card[]): Language[] =>
  LANGUAGES.filter((language) => cards.some((card) => card.language === language));
