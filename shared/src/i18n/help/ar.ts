import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Arabic: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ar: TranslationOf<typeof de> = {
  help: {
    howTo: 'كيفية المشاركة',
    read: 'قراءة السؤال.',
    write: 'كتابة فكرة واحدة في الحقل.',
    send: 'الضغط على «{button}».',
    next: 'ثم كتابة البطاقة التالية.',
    exampleTitle: 'مثال',
    exampleQuestion: 'ما الذي يسير جيدًا الآن؟',
    exampleCard: 'في النادي الرياضي يلعب كل الأطفال معًا.',
    exampleWhy: 'هذه بطاقة جيدة: إنها قصيرة. فيها فكرة واحدة. وليس عليها اسم.',
    spelling: 'الأخطاء الإملائية ليست مشكلة.',
    changeTitle: 'تعديل بطاقة',
    voiceTitle: 'القراءة بصوت مسموع',
    voice: 'يمكن لهاتفك قراءة السؤال بصوت مسموع. يرجى الضغط على «{button}».',
    hardTitle: 'هل الكتابة صعبة؟',
    hard: 'يمكنك قول فكرتك لفريقنا. يكتب الفريق البطاقة.',
    troubleTitle: 'هل هناك شيء لا يعمل؟',
    offline: 'بلا اتصال يبقى نصك على الهاتف. سنرسله لاحقًا.',
    still: 'هل توقفت الصفحة؟ يرجى إعادة تحميل الصفحة. يبقى نصك محفوظًا.',
  },
  textSize: {
    title: 'حجم الخط',
    normal: 'عادي',
    large: 'كبير',
    largest: 'كبير جدًا',
  },
  privacy: {
    short: 'لا حاجة إلى حساب. لا نسأل عن اسمك.',
    noLink: 'لا أحد يرى أي بطاقة هي بطاقتك.',
    groups:
      'نسأل أحيانًا: «أنا هنا اليوم بصفتي …». الإجابة اختيارية. نحفظ فقط أعدادًا ابتداءً من {fewest} أشخاص. إجابتك غير مرتبطة بأي بطاقة.',
    stored: 'هذا محفوظ على جهازك',
    storedToken: 'رقم بلا اسم. به يعود جهازك إلى الفعالية.',
    storedLanguage: 'اللغة التي اخترتها.',
    storedTextSize: 'حجم الخط الذي اخترته.',
    storedNotice: 'هل تمت قراءة الملاحظة عن البطاقات.',
    storedDrafts: 'النصوص التي لم تُرسل بعد.',
    storedCards: 'بطاقاتك. لكل بطاقة مفتاح للتعديل والحذف.',
    storedDots: 'نقاطك في استطلاع الرأي مع مفتاح خاص بها للتعديل.',
    storedGroup: 'إجابتك عن السؤال «أنا هنا اليوم بصفتي …»',
    storedUnsent: 'البطاقات التي تنتظر الاتصال.',
    cleared: 'بعد الفعالية تحذف هذه الصفحة كل ذلك. تبقى فقط لغتك والنصوص التي لم تُرسل.',
    elsewhere: 'لا تُحمِّل هذه الصفحة شيئًا من جهات أخرى.',
    clear: 'حذف كل شيء من هذا الجهاز',
    clearQuestion: 'حذف كل شيء من هذا الجهاز؟',
    clearCards: 'تبقى بطاقاتك في الفعالية. بعد ذلك لا يمكنك تعديلها.',
    clearUnsent: 'النصوص التي لم تُرسل ستُحذف أيضًا.',
    clearNow: 'نعم، حذف كل شيء',
  },
  imprint: {
    organiser: 'الجهة المسؤولة عن هذه الفعالية: {organiser}',
    unknown: 'يخبرك الفريق في القاعة من ينظم الفعالية.',
    contact: 'هل لديك أسئلة عن هذه الصفحة؟ يرجى التحدث مع الفريق في القاعة.',
  },
};
