import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Turkish: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const tr: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Bugün burada şu kimlikle bulunuyorum …',
    voluntary: 'Bu soru isteğe bağlıdır. Cevap vermeyebilirsiniz.',
    counted: 'Yalnızca sayıyoruz. Bir grubu ancak {fewest} kişiden itibaren gösteriyoruz.',
    apart: 'Cevabınız hiçbir kartla bağlantılı değildir.',
    none: 'Söylemek istemiyorum',
    send: 'Cevabı gönder',
    waiting: 'Cevabınız bekliyor. Kendiliğinden gönderiyoruz.',
    arrived: 'Cevabınız ulaştı.',
    notCounted: 'Sizi saymıyoruz.',
    changeable: 'Cevabı sona kadar değiştirebilir veya silebilirsiniz.',
    refused: 'Cevabınız ulaşmadı. Lütfen sayfayı yeniden yükleyin.',
  },
};
