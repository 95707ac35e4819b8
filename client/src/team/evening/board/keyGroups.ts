import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';

/** What a key does, and the keys that do it. */
type Row = readonly [effect: string, keys: readonly string[]];

/** All keys of the board, by what they are for, as the help shows them. */
export const keyGroups = (t: TeamTranslator): { readonly title: string; readonly rows: readonly Row[] }[] => {
  const [ctrl, shift] = [t('board.keyName_ctrl'), t('board.keyName_shift')];
  return [
    {
      title: t('sort.group_go'),
      rows: [
        [t('board.key_arrows'), ['←', '↑', '↓', '→']],
        [t('board.key_edges'), [t('board.keyName_home'), t('board.keyName_end')]],
        [t('board.key_pick'), [t('board.keyName_space')]],
        [t('sort.key_range'), [`${shift} + ${t('sort.keyName_click')}`]],
        [t('board.key_clear'), ['Esc']],
        [t('sort.key_tools'), [t('sort.keyName_tab')]],
      ],
    },
    {
      title: t('sort.group_sort'),
      rows: [
        [t('board.key_digits'), ['1 … 9']],
        [t('board.key_zero'), ['0']],
        [t('board.key_move'), ['M', 'Enter']],
        [t('board.key_new'), ['N']],
        [t('sort.key_split'), [`${shift} + N`]],
        [t('sort.key_park'), ['P']],
        [t('sort.key_stack'), ['S']],
        [t('sort.key_unstack'), [`${shift} + S`]],
        [t('sort.key_copy'), ['A']],
        [t('sort.key_dropSame'), [shift]],
      ],
    },
    {
      title: t('sort.group_card'),
      rows: [
        [t('sort.key_pile'), ['O']],
        [t('sort.key_quote'), ['Q']],
        [t('sort.key_field'), ['F']],
        [t('sort.key_edit'), ['E']],
        [t('board.key_hide'), ['H']],
      ],
    },
    {
      title: t('sort.group_board'),
      rows: [
        [t('sort.key_order'), ['<', '>']],
        [t('board.key_undo'), ['U', `${ctrl} + Z`]],
        [t('board.key_redo'), [`${ctrl} + Y`, `${ctrl} + ${shift} + Z`]],
        [t('board.key_help'), ['?']],
      ],
    },
  ];
};
