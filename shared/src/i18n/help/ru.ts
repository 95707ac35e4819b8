import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Russian: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ru: TranslationOf<typeof de> = {
  help: {
    howTo: 'Как участвовать',
    read: 'Прочитайте вопрос.',
    write: 'Напишите одну идею в поле.',
    send: 'Нажмите «{button}».',
    next: 'Потом напишите следующую карточку.',
    exampleTitle: 'Пример',
    exampleQuestion: 'Что уже хорошо получается?',
    exampleCard: 'В спортивном клубе все дети играют вместе.',
    exampleWhy: 'Это хорошая карточка: она короткая. В ней одна идея. На ней нет имени.',
    spelling: 'Ошибки в тексте — не беда.',
    changeTitle: 'Как изменить карточку',
    voiceTitle: 'Чтение вслух',
    voice: 'Ваш телефон может прочитать вопрос вслух. Нажмите «{button}».',
    hardTitle: 'Вам трудно писать?',
    hard: 'Скажите свою идею команде. Команда напишет карточку.',
    troubleTitle: 'Что-то не работает?',
    offline: 'Без соединения ваш текст остаётся на телефоне. Мы отправим его позже.',
    still: 'Страница не меняется? Обновите страницу. Ваш текст останется.',
  },
  textSize: {
    title: 'Размер шрифта',
    normal: 'Обычный',
    large: 'Крупный',
    largest: 'Очень крупный',
  },
};
