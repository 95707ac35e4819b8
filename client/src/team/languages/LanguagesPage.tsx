import { dirOf, type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { reviewTexts } from '@gehoer/shared/i18n/review.ts';
import { Link } from 'wouter';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { Panel } from '../frame/Panel.tsx';
import { paths } from '../paths.ts';
import type { Answer } from '../request.ts';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import styles from './languages.module.css';
import { countTexts, statedTexts } from './textStatus.ts';

interface Row extends ReturnType<typeof countTexts> {
  readonly language: Language;
}

const loadRows = async (): Promise<Answer<readonly Row[]>> => {
  const states = await api.wordings();
  if (!states.ok) return states;
  const rows = LANGUAGES.map(async (language) => ({
    language,
    ...countTexts(statedTexts(await reviewTexts(language), states.value[language])),
  }));
  return { ok: true, value: await Promise.all(rows) };
};

/** How far a language is: in words, and as a bar for the quick look. */
function Progress({ language, total, confirmed }: Row) {
  const { t } = useText();
  if (language === 'de') return <td colSpan={2}>{t('languages.source')}</td>;
  const open = total - confirmed;
  return (
    <>
      <td className={styles['number']}>
        {confirmed}
        <span aria-hidden="true" className={styles['track']}>
          <span className={styles['done']} style={{ inlineSize: `${(100 * confirmed) / total}%` }} />
        </span>
      </td>
      <td className={styles['number']}>{open === 0 ? t('languages.allDone') : open}</td>
    </>
  );
}

/** The languages of the phone: how many texts each has, and how many still wait for a native reader. */
export function LanguagesPage() {
  const { t } = useText();
  const loaded = useLoaded('languages', loadRows);
  return (
    <>
      <PageHead>
        <PageTitle name={t('languages.title')} />
      </PageHead>
      <Panel title={t('languages.texts')} intro={t('languages.intro')}>
        <LoadedPart loaded={loaded}>
          {(rows) => (
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('languages.language')}</th>
                  <th scope="col">{t('languages.texts')}</th>
                  <th scope="col">{t('languages.confirmed')}</th>
                  <th scope="col">{t('languages.toConfirm')}</th>
                  <th scope="col">{t('languages.own')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.language}>
                    <th scope="row">
                      <Link to={paths.texts(row.language)} lang={row.language} dir={dirOf(row.language)}>
                        {LANGUAGE_NAMES[row.language]}
                      </Link>
                    </th>
                    <td className={styles['number']}>{row.total}</td>
                    <Progress {...row} />
                    <td className={styles['number']}>{row.own}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </LoadedPart>
      </Panel>
    </>
  );
}
