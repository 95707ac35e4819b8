import { useStore } from 'zustand';
import { useLive } from '../../live/useLive.ts';
import { UserText } from '../../ui/UserText.tsx';
import { isUnsent } from '../device/ownCard.ts';
import { DeadEnd } from '../screens/DeadEnd.tsx';
import { useText } from '../text/PhoneText.ts';
import type { EveningLine } from './openEvening.ts';

/** The server does not let this phone in. What was typed is still there to be read and copied. */
export function TurnedAway({ line: { live, device } }: { readonly line: EveningLine }) {
  const { t } = useText();
  const because = useLive(live, (state) => state.turnedAwayBecause) ?? 'malformed';
  const { cards, drafts } = useStore(device.store);
  const texts = [
    ...cards.filter(isUnsent).map(({ text, rewrite }) => rewrite?.text ?? text),
    ...[...drafts.values()].flatMap(({ text, next }) => [text, ...next]),
  ].filter((text) => text.trim() !== '');
  const isOutdated = because === 'unknownCommand' || because === 'malformed';
  const reload = { label: t('app.reload'), onAct: () => location.reload() };
  const again = { label: t('join.again'), onAct: live.knock };
  return (
    <DeadEnd title={t(`refusal.${because}`)} action={isOutdated ? reload : again}>
      {texts.length > 0 && <p>{t('draft.notSent')}</p>}
      {texts.map((text, index) => (
        <blockquote key={index}>
          <UserText text={text} />
        </blockquote>
      ))}
    </DeadEnd>
  );
}
