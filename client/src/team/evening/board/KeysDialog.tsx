import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { Fragment } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './KeysDialog.module.css';

const rows = (t: TeamTranslator) =>
  [
    ['key_arrows', ['←', '↑', '↓', '→']],
    ['key_edges', [t('board.keyName_home'), t('board.keyName_end')]],
    ['key_digits', ['1 … 9']],
    ['key_zero', ['0']],
    ['key_move', ['M', 'Enter']],
    ['key_new', ['N']],
    ['key_hide', ['H']],
    ['key_pick', [t('board.keyName_space')]],
    ['key_clear', ['Esc']],
    ['key_undo', ['U', `${t('board.keyName_ctrl')} + Z`]],
    ['key_redo', [`${t('board.keyName_ctrl')} + Y`, `${t('board.keyName_ctrl')} + ${t('board.keyName_shift')} + Z`]],
    ['key_help', ['?']],
  ] as const;

/** What the keys do on the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open title={t('board.keysTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('board.keysIntro')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('board.key')}</th>
            <th scope="col">{t('board.keyEffect')}</th>
          </tr>
        </thead>
        <tbody>
          {rows(t).map(([effect, keys]) => (
            <tr key={effect}>
              <td>
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ' '}
                    <kbd className={styles['key']}>{key}</kbd>
                  </Fragment>
                ))}
              </td>
              <td>{t(`board.${effect}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
