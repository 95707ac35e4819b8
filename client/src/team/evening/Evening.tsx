import { useEffect, useMemo, useRef, useState } from 'react';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWorkshop } from '../live/useWorkshop.ts';
import { useText } from '../text/TextContext.ts';
import { Board } from './board/Board.tsx';
import styles from './Evening.module.css';
import { useEvening } from './EveningContext.ts';
import { EveningHead } from './head/EveningHead.tsx';
import { LineNotice } from './head/LineNotice.tsx';
import { LiveEvening } from './LiveEvening.tsx';
import { useOutline } from './outline.ts';
import { roundInHand } from './programme/moments.ts';
import { Programme } from './programme/Programme.tsx';
import { BoardLead } from './stage/BoardLead.tsx';
import { LeadContext } from './stage/LeadContext.ts';

const BOARD = 'tafel';

/** The live evening: the team leads the room through the programme and sorts the cards. */
export function Evening({ workshopId }: { readonly workshopId: string }) {
  return <LiveEvening workshopId={workshopId}>{(live) => <Room live={live} />}</LiveEvening>;
}

/** The whole page: head, programme, and the board of a round. The board follows the evening until another is chosen. */
function Room({ live }: { readonly live: Live }) {
  const { t } = useText();
  const confirmed = useLive(live, ({ replica }) => replica.confirmed);
  const outline = useOutline(confirmed);
  const state = useWorkshop(live);
  const [chosen, setChosen] = useState<string | null>(null);
  const inHand = roundInHand(confirmed);
  const shown = chosen !== null && confirmed.rounds.has(chosen) ? chosen : inHand;
  const main = useRef<HTMLElement>(null);
  const [leads, setLeads] = useState(false);
  const lead = useMemo(() => ({ leads, setLeads }), [leads]);
  const { together } = useEvening();
  useEffect(() => together.lookAt(shown), [together, shown]);
  return (
    <div className={styles['page']}>
      <SkipLink targetId={BOARD}>{t('board.title')}</SkipLink>
      <LeadContext value={lead}>
        <EveningHead state={outline} />
      </LeadContext>
      <LineNotice />
      <Programme state={outline} />
      {leads && shown !== null && <BoardLead board={main} roundId={shown} />}
      <main ref={main} id={BOARD} tabIndex={-1} className={styles['main']}>
        {shown !== inHand && (
          <p className={styles['other']} role="status">
            {t('board.otherRound')}
            <Button size="small" onClick={() => setChosen(null)}>
              {t('board.toCurrentRound')}
            </Button>
          </p>
        )}
        {shown === null ? (
          <p>{t('board.noRound')}</p>
        ) : (
          <Board key={shown} state={state} roundId={shown} onShowRound={(id) => setChosen(id === inHand ? null : id)} />
        )}
      </main>
    </div>
  );
}
