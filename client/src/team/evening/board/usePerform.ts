import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { type MenuAction, performOn } from './cardActions.ts';
import { type Tile, timesSaid } from './model/tile.ts';
import type { BoardModel } from './useBoardModel.ts';

/** What becomes of the stack of a tile when it is opened or closed, in words. */
const pileText = (t: TeamTranslator, tile: Tile): string => {
  if (tile.top === null && tile.pile.length === 0) return t('sort.noPile');
  return tile.isOpen || tile.top !== null ? t('sort.pileClosed') : t('sort.pileOpened', { n: timesSaid(tile) });
};

/** Does something with a tile, and with those picked together with it; what is not possible is told. */
export const usePerform = (model: BoardModel): ((action: MenuAction, tileId: string) => void) => {
  const { t } = useText();
  const { notify } = useEvening();
  const announce = useAnnounce();
  const perform = performOn(model, (message) => notify(t(`sort.${message}`)));
  return (action, tileId) => {
    const [tile] = model.tilesBy([tileId]);
    if (action === 'togglePile' && tile) announce(pileText(t, tile));
    perform(action, tileId);
  };
};
