import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import type { MenuItem } from '../../../ui/menuItem.ts';
import type { MenuAction } from './cardActions.ts';
import styles from './menuItems.module.css';
import type { Tile } from './model/tile.ts';

/** The keys that do the same, as they stand on the keyboard. */
const KEYS: Readonly<Partial<Record<MenuAction, string>>> = {
  chooseTarget: 'M',
  park: 'P',
  unpark: '0',
  stack: 'S',
  togglePile: 'O',
  copy: 'A',
  quote: 'Q',
  field: 'F',
  edit: 'E',
  hide: 'H',
};

const labelOf = (t: TeamTranslator, action: MenuAction, tile: Tile): string => {
  switch (action) {
    case 'chooseTarget':
      return t('board.moveTo');
    case 'moveToNew':
      return t('board.newCluster');
    case 'hide':
      return t('board.hide');
    case 'stack':
      return t('sort.sameAs');
    case 'togglePile':
      return tile.isOpen ? t('sort.closePile') : t('sort.openPile');
    case 'unstack':
      return tile.top === null ? t('sort.dissolvePile') : t('sort.unstack');
    case 'quote':
      return tile.card.marks.quote ? t('sort.unmarkQuote') : t('sort.markQuote');
    default:
      return t(`sort.${action}`);
  }
};

/** Entries of a menu for a card, in groups, each with its key beside it. */
export const menuItems = (t: TeamTranslator, groups: readonly (readonly MenuAction[])[], tile: Tile): MenuItem[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) =>
      group.map((action, index) => ({
        id: action,
        label: (
          <span className={styles['entry']}>
            {labelOf(t, action, tile)}
            {KEYS[action] !== undefined && (
              <kbd className={styles['key']} aria-hidden="true">
                {KEYS[action]}
              </kbd>
            )}
          </span>
        ),
        separated: at > 0 && index === 0,
        danger: action === 'erase',
      })),
    );
