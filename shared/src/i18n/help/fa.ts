import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Farsi or Dari: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const fa: TranslationOf<typeof de> = {
  help: {
    howTo: 'چگونه شرکت کنید',
    read: 'پرسش را بخوانید.',
    write: 'یک ایده در کادر بنویسید.',
    send: 'روی «{button}» بزنید.',
    next: 'سپس کارت بعدی را بنویسید.',
    exampleTitle: 'یک نمونه',
    exampleQuestion: 'چه چیزی همین حالا خوب پیش می‌رود؟',
    exampleCard: 'در باشگاه ورزشی همهٔ کودکان با هم بازی می‌کنند.',
    exampleWhy: 'این کارت خوب است: کوتاه است. یک ایده دارد. نامی روی آن نیست.',
    spelling: 'غلط املایی مهم نیست.',
    changeTitle: 'تغییر دادن کارت',
    voiceTitle: 'خواندن با صدای بلند',
    voice: 'تلفن شما می‌تواند پرسش را با صدای بلند بخواند. روی «{button}» بزنید.',
    hardTitle: 'نوشتن برایتان سخت است؟',
    hard: 'ایدهٔ خود را به گروه ما بگویید. آنها کارت را می‌نویسند.',
    troubleTitle: 'چیزی کار نمی‌کند؟',
    offline: 'بدون اتصال، متن شما روی تلفن می‌ماند. آن را بعداً می‌فرستیم.',
    still: 'صفحه تغییر نمی‌کند؟ صفحه را دوباره بارگیری کنید. متن شما می‌ماند.',
  },
  textSize: {
    title: 'اندازهٔ نوشته',
    normal: 'معمولی',
    large: 'بزرگ',
    largest: 'خیلی بزرگ',
  },
};
