import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { type MenuAction, performOn } from './cardActions.ts';
import type { BoardModel } from './useBoardModel.ts';

/** Does something with a tile, and with those picked together with it; what is not possible is told. */
export const usePerform = (model: BoardModel): ((action: MenuAction, tileId: string) => void) => {
  const { t } = useText();
  const { notify } = useEvening();
  return performOn(model, (message) => notify(t(`sort.${message}`)));
};
