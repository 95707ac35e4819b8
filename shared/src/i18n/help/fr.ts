import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak French: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const fr: TranslationOf<typeof de> = {
  help: {
    howTo: 'Comment participer',
    read: 'Lisez la question.',
    write: 'Écrivez une idée dans le champ.',
    send: 'Appuyez sur « {button} ».',
    next: 'Écrivez ensuite la carte suivante.',
    exampleTitle: 'Un exemple',
    exampleQuestion: 'Qu’est-ce qui va déjà bien ?',
    exampleCard: 'Au club de sport, tous les enfants jouent ensemble.',
    exampleWhy: 'C’est une bonne carte : elle est courte. Elle contient une idée. Il n’y a pas de nom.',
    spelling: 'Les fautes d’orthographe ne sont pas graves.',
    changeTitle: 'Modifier une carte',
    voiceTitle: 'Lecture à voix haute',
    voice: 'Votre téléphone peut lire la question. Appuyez sur « {button} ».',
    hardTitle: 'Écrire est difficile pour vous ?',
    hard: 'Dites votre idée à l’équipe. L’équipe écrit la carte.',
    troubleTitle: 'Quelque chose ne marche pas ?',
    offline: 'Sans connexion, votre texte reste sur le téléphone. Nous l’envoyons plus tard.',
    still: 'La page ne bouge plus ? Rechargez la page. Votre texte reste là.',
  },
  textSize: {
    title: 'Taille du texte',
    normal: 'Normale',
    large: 'Grande',
    largest: 'Très grande',
  },
};
