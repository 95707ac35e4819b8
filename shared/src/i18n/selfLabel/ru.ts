import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Russian: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ru: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Сегодня я здесь как …',
    voluntary: 'Этот вопрос добровольный. Вы можете не отвечать.',
    counted: 'Мы только считаем. Группу показываем только от {fewest} человек.',
    apart: 'Ваш ответ не связан ни с одной карточкой.',
    none: 'Не хочу говорить',
    send: 'Отправить ответ',
    waiting: 'Ваш ответ ждёт. Мы отправим его автоматически.',
    arrived: 'Ваш ответ получен.',
    notCounted: 'Мы вас не считаем.',
    changeable: 'Вы можете изменить или удалить ответ до конца.',
    refused: 'Ваш ответ не получен. Пожалуйста, перезагрузите страницу.',
  },
};
