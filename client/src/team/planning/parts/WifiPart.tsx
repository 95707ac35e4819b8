import { Panel } from '../../frame/Panel.tsx';
import { SavedTextField } from '../../saving/SavedTextField.tsx';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import styles from './parts.module.css';

/** The guests' Wi-Fi of the room, for a QR code on the wall. */
export function WifiPart() {
  const { t } = useText();
  const { profile, change } = useProfile();
  const wifi = profile.wifi ?? { ssid: '', password: '' };
  return (
    <Panel id="wlan" title={t('planning.wifi')} intro={t('planning.wifiIntro')}>
      <div className={styles['halves']}>
        <SavedTextField
          label={t('planning.ssid')}
          maxLength={200}
          autoCapitalize="none"
          spellCheck={false}
          saved={wifi.ssid}
          save={(ssid) => change({ wifi: ssid === '' ? null : { ...wifi, ssid } })}
        />
        <SavedTextField
          label={t('planning.wifiPassword')}
          maxLength={200}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          saved={wifi.password}
          check={(password) => (password !== '' && wifi.ssid === '' ? t('planning.ssidFirst') : undefined)}
          save={(password) => change({ wifi: { ...wifi, password } })}
        />
      </div>
    </Panel>
  );
}
