import { useStore } from 'zustand';
import { useLive } from '../../live/useLive.ts';
import { UserText } from '../../ui/UserText.tsx';
import { isUnsent } from '../device/ownCard.ts';
import { grouped } from '../enter/joinCode.ts';
import { DeadEnd } from '../screens/DeadEnd.tsx';
import { useText } from '../text/PhoneText.ts';
import type { EveningLine } from './openEvening.ts';
import styles from './TurnedAway.module.css';

interface TurnedAwayProps {
  readonly line: EveningLine;
  readonly code: string;
}

/** The server does not let this phone in. What was typed is still there to be read and copied. */
export function TurnedAway({ line: { live, device }, code }: TurnedAwayProps) {
  const { t } = useText();
  const because = useLive(live, (state) => state.turnedAwayBecause) ?? 'malformed';
  const { cards, drafts } = useStore(device.store);
  const texts = [
    ...cards.filter(isUnsent).map(({ text, rewrite }) => rewrite?.text ?? text),
    ...[...drafts.values()].flatMap(({ text, next }) => [text, ...next]),
  ].filter((text) => text.trim() !== '');
  const wayOn = () => {
    if (because === 'unknownWorkshop') return undefined;
    return because === 'signedOut'
      ? { label: t('join.again'), onAct: live.knock }
      : { label: t('app.reload'), onAct: () => location.reload() };
  };
  return (
    <DeadEnd title={t(because === 'unknownWorkshop' ? 'join.wrongCode' : `refusal.${because}`)} action={wayOn()}>
      {because === 'unknownWorkshop' && (
        <p className={styles['code']} dir="ltr">
          {grouped(code)}
        </p>
      )}
      {texts.length > 0 && <p>{t('draft.notSent')}</p>}
      {texts.map((text, index) => (
        <blockquote key={index}>
          <UserText text={text} />
        </blockquote>
      ))}
    </DeadEnd>
  );
}
