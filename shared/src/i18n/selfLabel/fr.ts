import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak French: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const fr: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Aujourd’hui, je suis ici comme …',
    voluntary: 'Cette question est facultative. Vous pouvez ne rien dire.',
    counted: 'Nous comptons seulement. Nous montrons un groupe à partir de {fewest} personnes.',
    apart: 'Votre réponse n’est liée à aucune carte.',
    none: 'Je ne veux pas le dire',
    send: 'Envoyer la réponse',
    waiting: 'Votre réponse attend. Nous l’envoyons automatiquement.',
    arrived: 'Votre réponse est arrivée.',
    notCounted: 'Nous ne vous comptons pas.',
    changeable: 'Vous pouvez changer ou supprimer la réponse jusqu’à la fin.',
    refused: 'Votre réponse n’est pas arrivée. Veuillez recharger la page.',
  },
};
