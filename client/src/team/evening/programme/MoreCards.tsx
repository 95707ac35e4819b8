import { limitOf, type Round } from '@gehoer/shared/domain/round.ts';
import { Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { SpareWords } from '../../frame/SpareWords.tsx';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import styles from './MoreCards.module.css';

/** The highest limit there is; above it there is none. */
const MOST = 10;

/** Hands out one more card to every phone or table while a round runs; phones say so. It can be taken back. */
export function MoreCards({ round }: { readonly round: Round }) {
  const { t } = useText();
  const { steps, notify } = useEvening();
  const announce = useAnnounce();
  const limit = limitOf(steps.workshop(), round);
  if (limit === null || limit >= MOST) return null;
  const field = round.mode === 'table' ? 'tableLimit' : 'cardLimit';
  const allow = async (n: number): Promise<void> => {
    const outcome = await steps.act('changeProfile', { changes: { [field]: n } }, null);
    if (!outcome.ok) return notify(refusalText(t, outcome.refused));
    const text = t('entry.moreNow', { n });
    announce(text, 'limit');
    notify(text, n > limit ? { label: t('app.undo'), onAct: () => void allow(limit) } : undefined);
  };
  return (
    <div className={styles['more']}>
      <span>{t('entry.limit', { n: limit })}</span>
      <Button size="small" title={t('entry.more')} onClick={() => void allow(limit + 1)}>
        <Plus size={18} aria-hidden="true" />
        <SpareWords upTo="laptop">{t('entry.more')}</SpareWords>
      </Button>
    </div>
  );
}
