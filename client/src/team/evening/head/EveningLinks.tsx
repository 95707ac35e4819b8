import { BookOpenText, Download, ExternalLink, FileText, Languages, Pencil } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { api, resultsUrl, type ResultFormat } from '../../api.ts';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { CheckLink } from '../checking/CheckLink.tsx';
import { useEvening } from '../EveningContext.ts';
import { StageControl } from '../stage/StageControl.tsx';
import styles from './EveningLinks.module.css';

const FORMATS = ['docx', 'csv', 'json'] as const satisfies readonly ResultFormat[];

const isFormat = (id: string): id is ResultFormat => FORMATS.some((format) => format === id);

/** Lets the browser download; the server names the file. */
const download = (address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
};

/** The address of the wall with its key; null until it is known. */
const useWallUrl = (workshopId: string): string | null => {
  const [wallUrl, setWallUrl] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void api.links(workshopId).then((answer) => {
      if (isCurrent && answer.ok) setWallUrl(answer.value.wallUrl);
    });
    return () => {
      isCurrent = false;
    };
  }, [workshopId]);
  return wallUrl;
};

/** The ways to the wall, to the planning, and to the results, which can be downloaded at any time. */
export function EveningLinks() {
  const { t, language } = useText();
  const { workshopId } = useEvening();
  const wallUrl = useWallUrl(workshopId);
  const look = buttonClass({ size: 'small', variant: 'quiet' });
  return (
    <nav aria-label={t('evening.links')} className={styles['links']}>
      {wallUrl !== null && (
        <a
          className={look}
          href={wallUrl}
          target="_blank"
          rel="noreferrer"
          aria-label={t('evening.newWindow', { name: t('role.wall') })}
        >
          <ExternalLink size={18} aria-hidden="true" />
          {t('role.wall')}
        </a>
      )}
      <StageControl />
      <Link to={paths.reading(workshopId)} className={look}>
        <BookOpenText size={18} aria-hidden="true" />
        {t('reading.title')}
      </Link>
      <CheckLink />
      <Link to={paths.entry(workshopId)} className={look}>
        <FileText size={18} aria-hidden="true" />
        {t('entry.link')}
      </Link>
      <Link to={paths.plan(workshopId)} className={look}>
        <Pencil size={18} aria-hidden="true" />
        {t('nav.prepare')}
      </Link>
      <Link to={paths.mediation(workshopId)} className={look}>
        <Languages size={18} aria-hidden="true" />
        {t('nav.mediation')}
      </Link>
      <Menu
        size="small"
        variant="quiet"
        label={t('evening.results')}
        items={FORMATS.map((format) => ({ id: format, label: t(`evening.result_${format}`) }))}
        onSelect={(id) => {
          if (isFormat(id)) download(resultsUrl(workshopId, id, language));
        }}
      >
        <Download size={18} aria-hidden="true" />
        {t('nav.results')}
      </Menu>
    </nav>
  );
}
