import { use, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTimeout } from '../../ui/useTimeout.ts';
import { HeldContext } from '../stage/HeldContext.ts';
import styles from './Board.module.css';
import { BoardArea } from './BoardArea.tsx';
import { type BoardState, redrawn, withPagesTurned } from './boardState.ts';
import type { Face, Groups } from './groups.ts';
import { NO_NEWS } from './news.ts';
import { PageControls } from './PageControls.tsx';
import { pageOf } from './pages.ts';
import { sheetStyle } from './sheetStyle.ts';
import { Specimens } from './Specimens.tsx';
import { useGlide } from './useGlide.ts';
import { useMeasured } from './useMeasured.ts';
import { useRoom } from './useRoom.ts';

/** A page stands this long: enough to find one's own card and read those around it. */
const PAGE_MS = 20_000;

/** New and moved cards stay marked this long. */
const NEWS_MS = 4000;

/** The keys of a keyboard, and of the small remote with which people turn the pages of a talk. */
const TURNING_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

const allFaces = ({ clusters, unsorted }: Groups): ReadonlyMap<string, Face> =>
  new Map([...unsorted, ...clusters.flatMap(({ cards }) => cards)].map((face) => [face.id, face]));

function useTurningKeys(turn: (by: 1 | -1) => void) {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const by = TURNING_KEYS[event.key];
    if (by === undefined || event.defaultPrevented) return;
    event.preventDefault();
    turn(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function DrawnBoard({
  state,
  onChange,
}: {
  readonly state: BoardState;
  readonly onChange: (state: BoardState) => void;
}) {
  const { arrangement, pages, news, isHeld } = state;
  const { groups } = state.board;
  const ref = useRef<HTMLDivElement>(null);
  const faces = useMemo(() => allFaces(groups), [groups]);
  const isWallHeld = use(HeldContext);
  const isPaged = arrangement.areas.some((area) => area.pages.length > 1);
  const turn = (by: 1 | -1) => {
    if (isPaged) onChange(withPagesTurned(state, by, true));
  };
  useGlide(ref, state);
  useTurningKeys(turn);
  useTimeout(() => onChange({ ...state, news: NO_NEWS }), news === NO_NEWS ? undefined : NEWS_MS, news);
  // what the team does holds the page; cards that only arrive do not, or no page would ever turn
  const since = JSON.stringify([groups.roundId, pages, news.focus]);
  const turnsByItself = isPaged && !isHeld && !isWallHeld;
  useTimeout(() => onChange(withPagesTurned(state, 1, false)), turnsByItself ? PAGE_MS : undefined, since);
  return (
    <>
      <div ref={ref} className={styles['areas']} style={sheetStyle(arrangement.sheet)}>
        {arrangement.areas.map((area) => (
          <BoardArea
            key={area.kind}
            area={area}
            page={pageOf(area, pages)}
            isHeld={isHeld}
            groups={groups}
            faces={faces}
            news={news.cards}
          />
        ))}
      </div>
      {isPaged && (
        <PageControls isHeld={isHeld} onTurn={turn} onHold={(hold) => onChange({ ...state, isHeld: hold })} />
      )}
    </>
  );
}

/** A round's cards, in the largest text with which they fit, or on pages that turn by themselves. */
export function Board({ groups }: { readonly groups: Groups }) {
  const ref = useRef<HTMLDivElement>(null);
  const room = useRoom(ref);
  const { board, wanted, onMeasured } = useMeasured(groups, room);
  const [state, setState] = useState<BoardState | null>(null);
  // While something is being measured, the board stays as it is; that is over before anything is painted.
  if (board && state?.board !== board) setState(redrawn(state, board));
  return (
    <div ref={ref} className={styles['board']}>
      {state && <DrawnBoard state={state} onChange={setState} />}
      {wanted.length > 0 && <Specimens wanted={wanted} onMeasured={onMeasured} />}
    </div>
  );
}
