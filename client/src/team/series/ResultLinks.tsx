import { Download } from 'lucide-react';
import { RESULT_FORMATS, resultsUrl } from '../api.ts';
import { useText } from '../text/TextContext.ts';
import styles from './ResultLinks.module.css';

/** The results of an evening as files to take along. */
export function ResultLinks({ workshopId }: { readonly workshopId: string }) {
  const { t, language } = useText();
  return (
    <p className={styles['results']}>
      <Download size={18} aria-hidden="true" />
      {t('series.results')}
      {RESULT_FORMATS.map((format) => (
        <a key={format} href={resultsUrl(workshopId, format, language)} download>
          {t(`results.${format}`)}
        </a>
      ))}
    </p>
  );
}
