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
};
