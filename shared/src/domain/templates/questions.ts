import type { Language } from '../languages.ts';

/** One round's question in two versions; `{T}` is the name of the action field in the same language. */
export interface QuestionTemplate {
  readonly official: Readonly<Record<Language, string>>;
  readonly plain: Readonly<Record<Language, string>>;
}

/** Only German has both versions; the translations serve the official and the plain reading. */
const question = (
  german: { readonly official: string; readonly plain: string },
  others: Readonly<Record<Exclude<Language, 'de'>, string>>,
): QuestionTemplate => ({
  official: { de: german.official, ...others },
  plain: { de: german.plain, ...others },
});

/**
 * The four questions of the Arbeitsplattform evenings in StädteRegion Aachen (2017): what succeeds, what is wanted,
 * what helps, what is hard. The translations wait for native readers.
 */
export const QUESTIONS: readonly QuestionTemplate[] = [
  question(
    {
      official: 'Was bedeutet für uns als Region gelingende Integrationsarbeit im Handlungsfeld {T}?',
      plain: 'Thema: {T}. Wann sagen wir: Die Integration gelingt gut?',
    },
    {
      en: 'What does successful integration work mean for us as a region in the field of {T}?',
      fr: 'Que signifie pour nous, en tant que région, une intégration réussie dans le domaine « {T} » ?',
      tr: 'Bölge olarak bizim için “{T}” alanında başarılı uyum (entegrasyon) çalışması ne demektir?',
      ar: 'ماذا يعني لنا كمنطقة العمل الناجح من أجل الاندماج في مجال «{T}»؟',
      uk: 'Що означає для нас як регіону успішна робота з інтеграції у сфері «{T}»?',
      ru: 'Что для нас как региона означает успешная работа по интеграции в сфере «{T}»?',
      fa: 'کار موفق برای ادغام اجتماعی (انتگراسیون) در زمینهٔ «{T}» برای ما به‌عنوان یک منطقه چه معنایی دارد؟',
      pl: 'Co oznacza dla nas jako regionu udana praca na rzecz integracji w dziedzinie „{T}”?',
      ro: 'Ce înseamnă pentru noi, ca regiune, o muncă de integrare reușită în domeniul „{T}”?',
      ku: 'Ji bo me wek herêm, di warê “{T}” de xebata entegrasyonê ya serkeftî tê çi wateyê?',
    },
  ),
  question(
    {
      official: 'Welche Ziele haben wir für unsere Region in diesem Handlungsfeld?',
      plain: 'Was wollen wir in unserer Region erreichen?',
    },
    {
      en: 'What are our goals for the region in this field?',
      fr: 'Quels objectifs avons-nous pour notre région dans ce domaine ?',
      tr: 'Bu alanda bölgemiz için hedeflerimiz nelerdir?',
      ar: 'ما أهدافنا لمنطقتنا في هذا المجال؟',
      uk: 'Які цілі ми маємо для нашого регіону в цій сфері?',
      ru: 'Какие цели мы ставим для нашего региона в этой сфере?',
      fa: 'در این زمینه برای منطقهٔ خود چه هدف‌هایی داریم؟',
      pl: 'Jakie cele mamy dla naszego regionu w tej dziedzinie?',
      ro: 'Ce obiective avem pentru regiunea noastră în acest domeniu?',
      ku: 'Di vî warî de armancên me ji bo herêma me çi ne?',
    },
  ),
  question(
    {
      official: 'Auf welche Stärken und Ressourcen kann unsere Region bauen?',
      plain: 'Was läuft schon gut? Wer oder was hilft uns dabei?',
    },
    {
      en: 'Which strengths and resources can our region build on?',
      fr: 'Sur quelles forces et quelles ressources pouvons-nous compter ?',
      tr: 'Bölgemizde hangi güçlü yönlere ve kaynaklara güvenebiliriz?',
      ar: 'ما نقاط القوة والموارد التي يمكننا الاعتماد عليها في منطقتنا؟',
      uk: 'На які сильні сторони та ресурси ми можемо спиратися?',
      ru: 'На какие сильные стороны и ресурсы мы можем опереться?',
      fa: 'به چه نقاط قوت و منابعی می‌توانیم تکیه کنیم؟',
      pl: 'Na jakich mocnych stronach i zasobach możemy się oprzeć w naszym regionie?',
      ro: 'Pe ce puncte forte și resurse se poate baza regiunea noastră?',
      ku: 'Herêma me dikare pişta xwe bi kîjan hêz û çavkaniyan girê bide?',
    },
  ),
  question(
    {
      official: 'Welche Herausforderungen und Probleme gibt es in unserer Region?',
      plain: 'Was ist schwierig? Welche Probleme gibt es?',
    },
    {
      en: 'Which challenges and problems does our region face?',
      fr: 'Quels défis et quels problèmes rencontrons-nous ?',
      tr: 'Bölgemizde hangi zorluklar ve sorunlar var?',
      ar: 'ما الصعوبات والمشكلات الموجودة في منطقتنا؟',
      uk: 'Які труднощі та проблеми є в нашому регіоні?',
      ru: 'Какие трудности и проблемы есть в нашем регионе?',
      fa: 'در منطقهٔ ما چه دشواری‌ها و مشکلاتی وجود دارد؟',
      pl: 'Jakie wyzwania i problemy są w naszym regionie?',
      ro: 'Ce dificultăți și probleme există în regiunea noastră?',
      ku: 'Di herêma me de çi zehmetî û pirsgirêk hene?',
    },
  ),
];
