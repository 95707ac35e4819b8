import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Arabic: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ar: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'أنا هنا اليوم بصفتي …',
    voluntary: 'هذا السؤال اختياري. يمكنك عدم الإجابة.',
    counted: 'نحن نعدّ فقط. لا نعرض أي مجموعة إلا ابتداءً من {fewest} أشخاص.',
    apart: 'إجابتك غير مرتبطة بأي بطاقة.',
    none: 'لا أريد قول ذلك',
    send: 'إرسال الإجابة',
    waiting: 'إجابتك في الانتظار. سنرسلها تلقائيًا.',
    arrived: 'وصلت إجابتك.',
    notCounted: 'لن نحسبك في العدد.',
    changeable: 'يمكنك تعديل الإجابة أو حذفها حتى النهاية.',
    refused: 'لم تصل إجابتك. يرجى إعادة تحميل الصفحة.',
  },
};
