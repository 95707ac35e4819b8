import { Eye, Pause, Presentation } from 'lucide-react';
import { use, useMemo, useState } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { LeadContext } from './LeadContext.ts';
import { PhonesDialog } from './PhonesDialog.tsx';
import styles from './StageControl.module.css';
import { clusterOf, stageItems, type Switches } from './stageItems.tsx';
import { useFollowing } from './useFollowing.ts';
import { useStage } from './useStage.ts';
import { wallShows } from './wallShows.ts';

/**
 * Says what the wall shows, and leads it: back to the board, to a cluster, held, and whether it follows the reading or
 * the work on this board.
 */
export function StageControl() {
  const { t } = useText();
  const { live } = useEvening();
  const confirmed = useLive(live, ({ replica }) => replica.confirmed);
  const { held, show, setHeld } = useStage();
  const { follows, setFollowing } = useFollowing();
  const { leads, setLeads } = use(LeadContext);
  const [isPhonesOpen, setPhonesOpen] = useState(false);
  const announce = useAnnounce();
  const say = (text: string) => announce(text, 'stage');
  const wall = useMemo(() => wallShows(confirmed), [confirmed]);
  const switches = { held, follows, leads };

  const choose = async (id: string): Promise<void> => {
    const cluster = clusterOf(wall, id);
    if (cluster) {
      if (await show({ on: 'cluster', id: cluster.id })) say(t('stage.nowCluster', { number: cluster.number }));
    } else if (id === 'board') {
      if (await show({ on: 'board' })) say(t(wall.isAway ? 'stage.nowProgramme' : 'stage.nowBoard'));
    } else if (id === 'hold') {
      if (await setHeld(!held)) say(t(held ? 'stage.nowReleased' : 'stage.nowHeld'));
    } else if (id === 'lead') {
      setLeads(!leads);
      say(t(leads ? 'stage.nowLeadsNot' : 'stage.nowLeads'));
    } else if (id === 'follow') setFollowing(!follows);
    else if (id === 'phones') setPhonesOpen(true);
  };
  return (
    <>
      <Menu
        size="small"
        variant={held || leads ? 'secondary' : 'quiet'}
        items={stageItems(t, wall, switches)}
        onSelect={(id) => void choose(id)}
      >
        <Presentation size={18} aria-hidden="true" />
        <span className={styles['shows']}>
          {t('stage.shows', { what: t(`stage.what_${wall.what}`, { number: wall.number }) })}
        </span>
        <Signs {...switches} />
      </Menu>
      {isPhonesOpen && <PhonesDialog workshop={confirmed} onClose={() => setPhonesOpen(false)} />}
    </>
  );
}

/** That the wall follows the work here, that it stands still: whoever leads must not forget it. */
function Signs({ leads, held }: Pick<Switches, 'leads' | 'held'>) {
  const { t } = useText();
  return (
    <>
      {leads && (
        <span className={styles['leads']}>
          <Eye size={14} aria-hidden="true" />
          {t('stage.leadSign')}
        </span>
      )}
      {held && (
        <span className={styles['held']}>
          <Pause size={14} aria-hidden="true" />
          {t('stage.heldSign')}
        </span>
      )}
    </>
  );
}
