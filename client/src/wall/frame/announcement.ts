import type { WallTranslator } from '@gehoer/shared/i18n/wall/index.ts';
import type { Scene } from '../scenes/scene.ts';

/** What a screen reader says when the wall shows something else. Cards and seconds are not announced. */
export const announcementOf = (scene: Scene, t: WallTranslator): string => {
  switch (scene.kind) {
    case 'round': {
      const { number, total, round } = scene;
      const phase = {
        waiting: t('round.waiting'),
        collecting: t('round.collecting'),
        sorting: t('sorting.title'),
        dots: t('sorting.dots'),
        closed: t('sorting.closed'),
      }[round.phase];
      return `${t('round.header', { n: number, total })}. ${phase}`;
    }
    case 'end':
      return t('evening.ended');
    case 'arrival':
    case 'welcome':
    case 'talk':
    case 'break':
    case 'closing':
      return t(`evening.${scene.kind}`);
  }
};
