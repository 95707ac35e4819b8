import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Ukrainian: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const uk: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Сьогодні я тут як …',
    voluntary: 'Це запитання добровільне. Ви можете не відповідати.',
    counted: 'Ми лише рахуємо. Групу показуємо лише від {fewest} осіб.',
    apart: 'Ваша відповідь не пов’язана з жодною карткою.',
    none: 'Не хочу казати',
    send: 'Надіслати відповідь',
    waiting: 'Ваша відповідь чекає. Ми надішлемо її автоматично.',
    arrived: 'Вашу відповідь отримано.',
    notCounted: 'Ми вас не рахуємо.',
    changeable: 'Ви можете змінити або видалити відповідь до кінця.',
    refused: 'Вашу відповідь не отримано. Будь ласка, перезавантажте сторінку.',
  },
};
