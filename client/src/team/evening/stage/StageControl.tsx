import { Check, Pause, Play, Presentation, Smartphone } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { Menu } from '../../../ui/Menu.tsx';
import type { MenuItem } from '../../../ui/menuItem.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { PhonesDialog } from './PhonesDialog.tsx';
import styles from './StageControl.module.css';
import { useFollowing } from './useFollowing.ts';
import { useStage } from './useStage.ts';
import { type ShownCluster, type WallShows, wallShows } from './wallShows.ts';

const ofCluster = (id: string): string => `cluster ${id}`;

/** Says what the wall shows, and leads it: back to the board, to a cluster, held, and whether it follows the reading. */
export function StageControl() {
  const { t } = useText();
  const { live } = useEvening();
  const announce = useAnnounce();
  const confirmed = useLive(live, ({ replica }) => replica.confirmed);
  const { held, show, setHeld } = useStage();
  const { follows, setFollowing } = useFollowing();
  const [isPhonesOpen, setPhonesOpen] = useState(false);
  const wall = useMemo(() => wallShows(confirmed), [confirmed]);
  const { what, number, clusters } = wall;

  const showCluster = async ({ id, number: shown }: ShownCluster): Promise<void> => {
    if (await show({ on: 'cluster', id })) announce(t('stage.nowCluster', { number: shown }), 'stage');
  };
  const choose = (id: string): void => {
    const cluster = clusters.find((each) => ofCluster(each.id) === id);
    if (cluster) void showCluster(cluster);
    else if (id === 'follow') setFollowing(!follows);
    else if (id === 'phones') setPhonesOpen(true);
    else if (id === 'board') void show({ on: 'board' }).then((done) => done && announce(t('stage.nowBoard'), 'stage'));
    else if (id === 'hold')
      void setHeld(!held).then((done) => done && announce(t(held ? 'stage.nowReleased' : 'stage.nowHeld'), 'stage'));
  };
  return (
    <>
      <Menu size="small" variant={held ? 'secondary' : 'quiet'} items={useItems(wall, held, follows)} onSelect={choose}>
        <Presentation size={18} aria-hidden="true" />
        <span className={styles['shows']}>{t('stage.shows', { what: t(`stage.what_${what}`, { number }) })}</span>
        {held && (
          <span className={styles['held']}>
            <Pause size={14} aria-hidden="true" />
            {t('stage.heldSign')}
          </span>
        )}
      </Menu>
      {isPhonesOpen && <PhonesDialog workshop={confirmed} onClose={() => setPhonesOpen(false)} />}
    </>
  );
}

const ICON = { size: 18, 'aria-hidden': true } as const;

/** What can be done with the wall now. */
const useItems = ({ what, clusters }: WallShows, held: boolean, follows: boolean): MenuItem[] => {
  const { t } = useText();
  const HoldIcon = held ? Play : Pause;
  return [
    { id: 'board', label: t('stage.showBoard'), disabled: what === 'board' || what === 'programme' },
    { id: 'hold', label: t(held ? 'stage.release' : 'stage.hold'), icon: <HoldIcon {...ICON} /> },
    {
      id: 'follow',
      label: t(follows ? 'stage.followOn' : 'stage.followOff'),
      icon: follows ? <Check {...ICON} /> : undefined,
    },
    { id: 'phones', label: t('stage.phones'), icon: <Smartphone {...ICON} /> },
    ...clusters.map(({ id, number, heading }, index) => ({
      id: ofCluster(id),
      label: heading === '' ? t('stage.showCluster', { number }) : t('stage.showClusterNamed', { number, heading }),
      separated: index === 0,
    })),
  ];
};
