import { Button } from '../../ui/Button.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './Contest.module.css';
import type { UsedDraft } from './useDraft.ts';

/** Shows what somebody else has saved in this field meanwhile, and lets the person choose. */
export function Contest({ draft }: { readonly draft: UsedDraft }) {
  const { t } = useText();
  if (draft.theirs === null) return null;
  return (
    <div role="status" className={styles['contest']}>
      <p className={styles['text']}>
        {draft.theirs === '' ? t('saving.theirsEmpty') : t('saving.theirs')} <UserText inline text={draft.theirs} />
      </p>
      <Button size="small" onClick={draft.keepMine}>
        {t('saving.keepMine')}
      </Button>
      <Button size="small" onClick={draft.takeTheirs}>
        {t('saving.takeTheirs')}
      </Button>
    </div>
  );
}
