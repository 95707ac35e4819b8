import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Farsi or Dari: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const fa: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'من امروز اینجا هستم به عنوان …',
    voluntary: 'این پرسش اختیاری است. می‌توانید پاسخ ندهید.',
    counted: 'ما فقط می‌شماریم. یک گروه را فقط از {fewest} نفر به بالا نشان می‌دهیم.',
    apart: 'پاسخ شما به هیچ کارتی مربوط نیست.',
    none: 'نمی‌خواهم بگویم',
    send: 'ارسال پاسخ',
    waiting: 'پاسخ شما در انتظار است. آن را خودکار می‌فرستیم.',
    arrived: 'پاسخ شما رسید.',
    notCounted: 'شما را نمی‌شماریم.',
    changeable: 'می‌توانید پاسخ را تا پایان تغییر دهید یا پاک کنید.',
    refused: 'پاسخ شما نرسید. لطفاً صفحه را دوباره بارگذاری کنید.',
  },
};
