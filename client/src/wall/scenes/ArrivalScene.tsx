import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { Pictogram } from '../../ui/Pictogram.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { Address } from '../join/Address.tsx';
import { PhoneLanguages } from '../join/PhoneLanguages.tsx';
import { type Join, useJoin } from '../join/useJoin.ts';
import { WifiBox } from '../join/WifiBox.tsx';
import styles from './ArrivalScene.module.css';

interface ArrivalSceneProps {
  readonly live: Live;
  readonly profile: Profile;
}

function WaysIn({ join }: { readonly join: Join }) {
  const { t } = useWallText();
  return (
    <ol role="list" className={styles['ways']}>
      <li>{t('join.scan')}</li>
      <li>
        {t('join.orType')}
        <Address text={join.address} className={styles['address']} />
        <span className={styles['code']}>{join.code}</span>
      </li>
    </ol>
  );
}

function Head({ live, profile }: ArrivalSceneProps) {
  const { t, language } = useWallText();
  const phones = useLive(live, ({ pulse }) => pulse.phones);
  const field = textIn(profile.actionField, language);
  return (
    <header className={styles['head']}>
      <Pictogram name="arrival" className={styles['sign']} />
      <div className={styles['title']}>
        <UserText text={profile.eventLabel} className={styles['label']} />
        <h1 className={styles['field']}>
          <UserText text={field.text || t('evening.arrival')} lang={field.language} />
        </h1>
      </div>
      <div className={styles['greeting']}>
        {field.text !== '' && <p>{t('evening.arrival')}</p>}
        {phones > 0 && <p className={styles['phones']}>{t('join.phones', { n: phones })}</p>}
      </div>
    </header>
  );
}

/** People come in, sit down and take out their phones: how to get in, as large as it can be. */
export function ArrivalScene({ live, profile }: ArrivalSceneProps) {
  const { t } = useWallText();
  const join = useJoin(live);
  return (
    <main className={styles['arrival']}>
      <Head live={live} profile={profile} />
      {join && (
        <div className={styles['qr']}>
          <QrCode value={join.url} label={t('join.qrAlt')} />
        </div>
      )}
      <div className={styles['side']}>
        {join && <WaysIn join={join} />}
        <div className={styles['besides']}>
          <PhoneLanguages languages={profile.languages} />
          <p>{t('join.paper')}</p>
        </div>
        {profile.wifi && <WifiBox wifi={profile.wifi} />}
      </div>
      <footer className={styles['foot']}>
        <p className={styles['notice']}>
          {t('wall.anonymous')} {t('wall.quotes')}
        </p>
        <UserText text={profile.organiser} className={styles['organiser']} />
      </footer>
    </main>
  );
}
