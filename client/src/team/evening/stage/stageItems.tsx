import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { Check, Pause, Play, Smartphone } from 'lucide-react';
import type { MenuItem } from '../../../ui/menuItem.ts';
import type { ShownCluster, WallShows } from './wallShows.ts';

/** How the wall is led. */
export interface Switches {
  /** It stands still. */
  readonly held: boolean;
  /** It shows what is read aloud on this device. */
  readonly follows: boolean;
  /** It shows what is worked on at this board. */
  readonly leads: boolean;
}

const PREFIX = 'cluster ';

/** The cluster an entry of the menu stands for. */
export const clusterOf = ({ clusters }: WallShows, itemId: string): ShownCluster | undefined =>
  clusters.find(({ id }) => PREFIX + id === itemId);

const ICON = { size: 18, 'aria-hidden': true } as const;
const tick = (isOn: boolean) => (isOn ? <Check {...ICON} /> : undefined);

/** What can be done with the wall now. */
export const stageItems = (t: TeamTranslator, wall: WallShows, { held, follows, leads }: Switches): MenuItem[] => {
  const HoldIcon = held ? Play : Pause;
  return [
    {
      id: 'board',
      label: t(wall.isAway ? 'stage.showProgramme' : 'stage.showBoard'),
      disabled: wall.what === 'board' || wall.what === 'programme',
    },
    { id: 'hold', label: t(held ? 'stage.release' : 'stage.hold'), icon: <HoldIcon {...ICON} /> },
    { id: 'lead', label: t(leads ? 'stage.leadOn' : 'stage.leadOff'), icon: tick(leads) },
    { id: 'follow', label: t(follows ? 'stage.followOn' : 'stage.followOff'), icon: tick(follows) },
    { id: 'phones', label: t('stage.phones'), icon: <Smartphone {...ICON} /> },
    ...wall.clusters.map(({ id, number, heading }, index) => ({
      id: PREFIX + id,
      label: heading === '' ? t('stage.showCluster', { number }) : t('stage.showClusterNamed', { number, heading }),
      separated: index === 0,
    })),
  ];
};
