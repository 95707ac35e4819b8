import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Ukrainian: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const uk: TranslationOf<typeof de> = {
  help: {
    howTo: 'Як узяти участь',
    read: 'Прочитайте запитання.',
    write: 'Напишіть одну ідею в полі.',
    send: 'Натисніть «{button}».',
    next: 'Потім напишіть наступну картку.',
    exampleTitle: 'Приклад',
    exampleQuestion: 'Що вже добре виходить?',
    exampleCard: 'У спортивному клубі всі діти грають разом.',
    exampleWhy: 'Це гарна картка: вона коротка. У ній одна ідея. На ній немає імені.',
    spelling: 'Помилки в тексті — не біда.',
    changeTitle: 'Як змінити картку',
    voiceTitle: 'Читання вголос',
    voice: 'Ваш телефон може прочитати запитання вголос. Натисніть «{button}».',
    hardTitle: 'Вам важко писати?',
    hard: 'Скажіть свою ідею команді. Команда напише картку.',
    troubleTitle: 'Щось не працює?',
    offline: 'Без з’єднання ваш текст залишається на телефоні. Ми надішлемо його пізніше.',
    still: 'Сторінка не змінюється? Оновіть сторінку. Ваш текст залишиться.',
  },
  textSize: {
    title: 'Розмір шрифту',
    normal: 'Звичайний',
    large: 'Великий',
    largest: 'Дуже великий',
  },
};
