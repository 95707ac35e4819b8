import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { Fragment } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../text/TextContext.ts';
import { keyGroups } from './keyGroups.ts';
import styles from './KeysDialog.module.css';

/** What the keys do on the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open wide title={t('board.keysTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('board.keysIntro')}</p>
      <div className={styles['groups']}>
        {keyGroups(t).map((group) => (
          <KeyTable key={group.title} {...group} t={t} />
        ))}
      </div>
      <h3 className={styles['title']}>{t('sort.mouseTitle')}</h3>
      <p>{t('sort.mouseHelp')}</p>
    </Dialog>
  );
}

/** The keys of one kind. */
function KeyTable({ title, rows, t }: ReturnType<typeof keyGroups>[number] & { readonly t: TeamTranslator }) {
  return (
    <table className={styles['table']}>
      <caption className={styles['title']}>{title}</caption>
      <thead className={styles['head']}>
        <tr>
          <th scope="col">{t('board.key')}</th>
          <th scope="col">{t('board.keyEffect')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([effect, keys]) => (
          <tr key={effect}>
            <td>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ' '}
                  <kbd className={styles['key']}>{key}</kbd>
                </Fragment>
              ))}
            </td>
            <td>{effect}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
