import type { Language } from '../languages.ts';

/** Name of an action field in every language, so that no phone mixes languages in a question. */
export type FieldName = Readonly<Record<Language, string>>;

/**
 * The seven action fields of StädteRegion Aachen's integration concept of 2017, in the order of its evenings. The
 * names differ between its own papers, so they are suggestions that can be changed for every evening. The
 * translations wait for native readers.
 */
export const ACTION_FIELDS: readonly FieldName[] = [
  {
    de: 'Wohnen/Soziales',
    en: 'Housing/Social affairs',
    fr: 'Logement/Affaires sociales',
    tr: 'Konut/Sosyal konular',
    ar: 'السكن/الشؤون الاجتماعية',
    uk: 'Житло/Соціальні питання',
    ru: 'Жильё/Социальные вопросы',
    fa: 'مسکن/امور اجتماعی',
  },
  {
    de: 'Sprache/Bildung',
    en: 'Language/Education',
    fr: 'Langue/Éducation',
    tr: 'Dil/Eğitim',
    ar: 'اللغة/التعليم',
    uk: 'Мова/Освіта',
    ru: 'Язык/Образование',
    fa: 'زبان/آموزش',
  },
  {
    de: 'Arbeit/Weiterbildung',
    en: 'Work/Further training',
    fr: 'Travail/Formation continue',
    tr: 'Çalışma/Mesleki gelişim',
    ar: 'العمل/التأهيل المهني',
    uk: 'Робота/Підвищення кваліфікації',
    ru: 'Работа/Повышение квалификации',
    fa: 'کار/آموزش تکمیلی',
  },
  {
    de: 'Sport/Gesundheit',
    en: 'Sport/Health',
    fr: 'Sport/Santé',
    tr: 'Spor/Sağlık',
    ar: 'الرياضة/الصحة',
    uk: 'Спорт/Здоров’я',
    ru: 'Спорт/Здоровье',
    fa: 'ورزش/سلامت',
  },
  {
    de: 'Kultur/Religion',
    en: 'Culture/Religion',
    fr: 'Culture/Religion',
    tr: 'Kültür/Din',
    ar: 'الثقافة/الدين',
    uk: 'Культура/Релігія',
    ru: 'Культура/Религия',
    fa: 'فرهنگ/دین',
  },
  {
    de: 'Sicherheit',
    en: 'Safety',
    fr: 'Sécurité',
    tr: 'Güvenlik',
    ar: 'الأمن',
    uk: 'Безпека',
    ru: 'Безопасность',
    fa: 'امنیت',
  },
  {
    de: 'Ehrenamt',
    en: 'Volunteering',
    fr: 'Bénévolat',
    tr: 'Gönüllülük',
    ar: 'العمل التطوعي',
    uk: 'Волонтерство',
    ru: 'Волонтёрство',
    fa: 'کار داوطلبانه',
  },
];
