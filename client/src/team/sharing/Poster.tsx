import { textIn } from '@gehoer/shared/domain/localText.ts';
import { formatDay } from '@gehoer/shared/i18n/formatDate.ts';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import type { Live } from '../../live/live.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWorkshop } from '../live/useWorkshop.ts';
import { useText } from '../text/TextContext.ts';
import { groupedCode } from './groupedCode.ts';
import styles from './Poster.module.css';
import { useInvitingWords } from './useInvitingWords.ts';

/** The address as people type it: browsers add the rest. */
const spoken = (url: string): string => url.replace(/^https?:\/\//u, '');

/** The sheet itself: what, when, where, and how a phone gets in, in every language the phones offer. */
export function Poster({ live, links }: { readonly live: Live; readonly links: WorkshopLinks }) {
  const { t, language } = useText();
  const { profile } = useWorkshop(live);
  const words = useInvitingWords(profile.languages);
  const field = textIn(profile.actionField, language);
  const day = formatDay(language, profile.date);
  const when = [day, profile.startsAt === '' ? '' : t('series.atTime', { time: profile.startsAt })];
  return (
    <article className={styles['sheet']} aria-label={t('sharing.poster')}>
      <p className={styles['label']}>
        <UserText inline text={profile.eventLabel} />
      </p>
      <h2 className={styles['field']}>
        <UserText text={field.text} lang={field.language} />
      </h2>
      <p className={styles['when']}>
        <span>{when.filter(Boolean).join(', ')}</span>
        {profile.place !== '' && <UserText text={profile.place} />}
      </p>
      <p className={styles['words']}>
        {words.map((each) => (
          <bdi key={each.language} lang={each.language}>
            {each.takePart}
          </bdi>
        ))}
      </p>
      <div className={styles['qr']}>
        <QrCode value={links.joinUrl} label={t('sharing.qrLabel', { url: links.joinUrl })} />
      </div>
      <p className={styles['url']}>
        <bdi dir="ltr">{spoken(links.joinUrl)}</bdi>
      </p>
      <p className={styles['codeWords']}>
        {words.map((each) => (
          <bdi key={each.language} lang={each.language}>
            {each.code}
          </bdi>
        ))}
      </p>
      <p className={styles['code']}>
        <bdi dir="ltr">{groupedCode(links.code)}</bdi>
      </p>
      {profile.organiser !== '' && (
        <p className={styles['organiser']}>
          <UserText inline text={profile.organiser} />
        </p>
      )}
    </article>
  );
}
