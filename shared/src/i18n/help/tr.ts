import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Turkish: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const tr: TranslationOf<typeof de> = {
  help: {
    howTo: 'Nasıl katılırsınız',
    read: 'Soruyu okuyun.',
    write: 'Alana bir fikir yazın.',
    send: '“{button}” düğmesine dokunun.',
    next: 'Sonra bir sonraki kartı yazın.',
    exampleTitle: 'Bir örnek',
    exampleQuestion: 'Şimdiden iyi olan ne var?',
    exampleCard: 'Spor kulübünde bütün çocuklar birlikte oynuyor.',
    exampleWhy: 'Bu iyi bir kart: Kısa. İçinde bir fikir var. Üzerinde isim yok.',
    spelling: 'Yazım hataları önemli değil.',
    changeTitle: 'Kartı değiştirme',
    voiceTitle: 'Sesli okuma',
    voice: 'Telefonunuz soruyu sesli okuyabilir. “{button}” düğmesine dokunun.',
    hardTitle: 'Yazmak sizin için zor mu?',
    hard: 'Fikrinizi ekibe söyleyin. Kartı ekip yazar.',
    troubleTitle: 'Bir şey çalışmıyor mu?',
    offline: 'Bağlantı yokken metniniz telefonda kalır. Onu daha sonra göndeririz.',
    still: 'Sayfa durdu mu? Sayfayı yeniden yükleyin. Metniniz silinmez.',
  },
  textSize: {
    title: 'Yazı boyutu',
    normal: 'Normal',
    large: 'Büyük',
    largest: 'Çok büyük',
  },
};
