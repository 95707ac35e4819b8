import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import { formatDay } from '@gehoer/shared/i18n/formatDate.ts';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import type { Live } from '../../live/live.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { wifiCode } from '../../ui/wifiCode.ts';
import { useWorkshop } from '../live/useWorkshop.ts';
import { useText } from '../text/TextContext.ts';
import { groupedCode } from './groupedCode.ts';
import { KitSteps } from './KitSteps.tsx';
import styles from './Poster.module.css';
import { type InvitingWords, useInvitingWords } from './useInvitingWords.ts';

/** The paper it is printed on. */
export type PaperSize = 'a4' | 'a3';

/** Up to this many languages the sentences are set large, and up to the second number in a middle size. */
const [FEW, SOME] = [3, 6];

/** The address as people type it: browsers add the rest. */
const spoken = (url: string): string => url.replace(/^https?:\/\//u, '');

/** The same words in all languages of the phones. */
function InAll({ words, of, look }: { words: readonly InvitingWords[]; of: 'takePart' | 'code'; look: string }) {
  return (
    <p className={styles[look]}>
      {words.map((each) => (
        <bdi key={each.language} lang={each.language}>
          {each[of]}
        </bdi>
      ))}
    </p>
  );
}

/** The way into the Wi-Fi of the room. */
function WifiPart({ wifi }: { readonly wifi: NonNullable<Profile['wifi']> }) {
  const { t } = useText();
  return (
    <div className={styles['wifi']}>
      <div className={styles['wifiQr']}>
        <QrCode value={wifiCode(wifi)} label={t('kit.wifiQr', { name: wifi.ssid })} />
      </div>
      <div className={styles['wifiWords']}>
        <p>{t('kit.wifi')}</p>
        <p className={styles['ssid']}>
          <UserText inline text={wifi.ssid} />
        </p>
        {wifi.password !== '' && (
          <>
            <p>{t('kit.password')}</p>
            <p className={styles['ssid']}>
              <bdi dir="ltr">{wifi.password}</bdi>
            </p>
          </>
        )}
      </div>
    </div>
  );
}

interface PosterProps {
  readonly live: Live;
  readonly links: WorkshopLinks;
  readonly size: PaperSize;
}

/** The sheet for the room: what, when, where, how a phone gets in, and how it works, in every language of the phones. */
export function Poster({ live, links, size }: PosterProps) {
  const { t, language } = useText();
  const { profile } = useWorkshop(live);
  const words = useInvitingWords(profile.languages);
  const field = textIn(profile.actionField, language);
  const time = profile.startsAt === '' ? '' : t('series.atTime', { time: profile.startsAt });
  const count = profile.languages.length;
  return (
    <article
      className={styles['sheet']}
      data-size={size}
      data-languages={count <= FEW ? 'few' : count <= SOME ? 'some' : 'many'}
      aria-label={t('sharing.poster')}
    >
      <p className={styles['label']}>
        <UserText inline text={profile.eventLabel} />
      </p>
      <h2 className={styles['field']}>
        <UserText text={field.text} lang={field.language} />
      </h2>
      <p className={styles['when']}>
        <span>{[formatDay(language, profile.date), time].filter(Boolean).join(', ')}</span>
        {profile.place !== '' && <UserText inline text={profile.place} />}
      </p>
      <InAll words={words} of="takePart" look="words" />
      <div className={styles['ways']} data-wifi={profile.wifi !== null || undefined}>
        <div className={styles['qr']}>
          <QrCode value={links.joinUrl} label={t('sharing.qrLabel', { url: links.joinUrl })} />
        </div>
        <div className={styles['typed']}>
          <InAll words={words} of="code" look="codeWords" />
          <p className={styles['code']}>
            <bdi dir="ltr">{groupedCode(links.code)}</bdi>
          </p>
          {profile.wifi && <WifiPart wifi={profile.wifi} />}
        </div>
      </div>
      <p className={styles['url']}>
        <bdi dir="ltr">{spoken(links.joinUrl)}</bdi>
      </p>
      <KitSteps languages={profile.languages} />
      {profile.organiser !== '' && (
        <p className={styles['organiser']}>
          <UserText inline text={profile.organiser} />
        </p>
      )}
    </article>
  );
}
