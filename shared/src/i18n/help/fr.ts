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
  privacy: {
    short: 'Vous n’avez pas besoin de compte. Nous ne demandons pas votre nom.',
    noLink: 'Personne ne voit quelle carte est la vôtre.',
    groups:
      'Parfois, nous demandons : « Aujourd’hui, je suis ici comme … ». La réponse est facultative. Nous gardons seulement des nombres à partir de {fewest} personnes. Votre réponse n’est liée à aucune carte.',
    stored: 'Ce qui est enregistré sur votre appareil',
    storedToken: 'Un numéro sans nom. Il permet à votre appareil de revenir à la rencontre.',
    storedLanguage: 'La langue que vous avez choisie.',
    storedTextSize: 'La taille du texte que vous avez choisie.',
    storedNotice: 'Si vous avez lu la note sur les cartes.',
    storedDrafts: 'Les textes que vous n’avez pas encore envoyés.',
    storedCards: 'Vos cartes. Chaque carte a une clé pour la modifier et la supprimer.',
    storedDots: 'Vos points du sondage. Une clé à part permet de les modifier.',
    storedGroup: 'Votre réponse à la question « Aujourd’hui, je suis ici comme … ».',
    storedUnsent: 'Les cartes qui attendent la connexion.',
    storedView: 'Le thème, les questions et où en est la rencontre.',
    storedPage: 'Cette page elle-même, sans vos textes. Ainsi, elle s’ouvre aussi sans connexion.',
    cleared:
      'Après la rencontre, cette page efface tout cela. Seuls restent votre langue, la taille du texte et les textes non envoyés.',
    elsewhere: 'Cette page ne charge rien d’autres fournisseurs.',
    clear: 'Tout effacer de cet appareil',
    clearQuestion: 'Voulez-vous tout effacer de cet appareil ?',
    clearCards: 'Vos cartes restent dans la rencontre. Vous ne pourrez plus les modifier.',
    clearUnsent: 'Les textes non envoyés seront perdus.',
    clearNow: 'Oui, tout effacer',
  },
  imprint: {
    organiser: 'Responsable de cette rencontre : {organiser}',
    unknown: 'L’équipe dans la salle vous dit qui organise la rencontre.',
    contact: 'Vous avez des questions sur cette page ? Adressez-vous à l’équipe dans la salle.',
  },
};
