const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words that deny, folded, in the offered languages. */
const DENYING = words(`nicht nichts nie niemals niemand kein keine keinem keinen keiner keines ohne weder gegen statt
  anstatt no not never without against nobody none cannot dont doesnt isnt wont ne pas sans jamais contre aucun aucune
  degil yok hayir karsi لا ليس ليست لم لن غير بدون ضد بلا نه نيست بدون не нет нельзя без против ни немае ні`);
/** Words that ask for less of something. */
const LESS = words('weniger less fewer moins azalt azaltilmali اقل كمتر меньше менше');
const NUMBER = /\d+/gu;

/**
 * What must be the same before two cards can be said to say almost the same: whether they deny, whether they ask for
 * less, and which numbers they name. "Tempo 30" is not "Tempo 50", and "Kein Parkplatz" is not "Ein Parkplatz".
 * Opposites of other kinds ("erhöhen", "abschaffen") and Turkish verbs that deny are not noticed.
 * @param folded words of the card
 */
export const standOf = (folded: readonly string[]): string => {
  const denies = folded.some((word) => DENYING.has(word));
  const less = folded.some((word) => LESS.has(word));
  const numbers = [...new Set(folded.flatMap((word) => word.match(NUMBER) ?? []))].sort();
  return `${denies ? '-' : '+'}${less ? '<' : ''}${numbers.join(' ')}`;
};
