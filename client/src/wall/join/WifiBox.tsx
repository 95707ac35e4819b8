import { QrCode } from '../../ui/QrCode.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './WifiBox.module.css';
import { type Wifi, wifiCode } from '../../ui/wifiCode.ts';

/** The Wi-Fi of the room, to scan or to type. */
export function WifiBox({ wifi }: { readonly wifi: Wifi }) {
  const { t } = useWallText();
  return (
    <section className={styles['box']} aria-labelledby="wifi-title">
      <div className={styles['qr']}>
        <QrCode value={wifiCode(wifi)} label={t('wifi.qrAlt')} />
      </div>
      <div>
        <h2 id="wifi-title" className={styles['title']}>
          {t('wifi.title')}
        </h2>
        <dl className={styles['facts']}>
          <dt>{t('wifi.name')}</dt>
          <dd>
            <bdi>{wifi.ssid}</bdi>
          </dd>
          {wifi.password !== '' && (
            <>
              <dt>{t('wifi.password')}</dt>
              <dd>
                <bdi>{wifi.password}</bdi>
              </dd>
            </>
          )}
        </dl>
        {wifi.password === '' && <p className={styles['open']}>{t('wifi.noPassword')}</p>}
      </div>
    </section>
  );
}
