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
  privacy: {
    short: 'Hesap açmanız gerekmez. Adınızı sormuyoruz.',
    noLink: 'Hangi kartın sizin olduğunu kimse görmez.',
    groups:
      'Bazen soruyoruz: “Bugün burada şu kimlikle bulunuyorum …”. Cevap isteğe bağlıdır. Yalnızca {fewest} kişiden itibaren sayıları saklıyoruz. Cevabınız hiçbir kartla bağlantılı değildir.',
    stored: 'Cihazınızda kayıtlı olanlar',
    storedToken: 'İsimsiz bir numara. Cihazınız bununla etkinliğe geri döner.',
    storedLanguage: 'Seçtiğiniz dil.',
    storedTextSize: 'Seçtiğiniz yazı boyutu.',
    storedNotice: 'Kartlarla ilgili notu okuyup okumadığınız.',
    storedDrafts: 'Henüz göndermediğiniz metinler.',
    storedCards: 'Kartlarınız. Her kartın değiştirmek ve silmek için bir anahtarı vardır.',
    storedDots: 'Görüş yoklamasındaki puanlarınız. Değiştirmek için ayrı bir anahtarı vardır.',
    storedGroup: '“Bugün burada şu kimlikle bulunuyorum …” sorusuna cevabınız.',
    storedUnsent: 'Bağlantıyı bekleyen kartlar.',
    storedView: 'Konu, sorular ve etkinliğin hangi aşamada olduğu.',
    storedPage: 'Bu sayfanın kendisi, metinleriniz olmadan. Böylece bağlantı olmadan da açılır.',
    cleared: 'Etkinlikten sonra bu sayfa hepsini siler. Yalnızca diliniz, yazı boyutu ve gönderilmemiş metinler kalır.',
    elsewhere: 'Bu sayfa başka sağlayıcılardan hiçbir şey yüklemez.',
    clear: 'Bu cihazdaki her şeyi sil',
    clearQuestion: 'Bu cihazdaki her şeyi silmek istiyor musunuz?',
    clearCards: 'Kartlarınız etkinlikte kalır. Daha sonra onları değiştiremezsiniz.',
    clearUnsent: 'Gönderilmemiş metinler de silinir.',
    clearNow: 'Evet, her şeyi sil',
  },
  imprint: {
    organiser: 'Bu etkinlikten sorumlu: {organiser}',
    unknown: 'Etkinliği kimin düzenlediğini salondaki ekip size söyler.',
    contact: 'Bu sayfa hakkında sorularınız mı var? Lütfen salondaki ekiple konuşun.',
  },
};
