import { useLayoutEffect, useRef } from 'react';
import styles from './Board.module.css';
import { CardFace } from './CardFace.tsx';
import { GroupHead } from './GroupHead.tsx';
import type { Piece } from './pieces.ts';
import { sheetStyle } from './sheetStyle.ts';
import type { Wanted } from './useMeasured.ts';

function PieceFace({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'card') return <CardFace face={piece.face} />;
  return <GroupHead group={piece.group} isShort={piece.kind === 'shortHead'} />;
}

interface SpecimensProps {
  readonly wanted: readonly Wanted[];
  /** Heights in px by key; called before anything is painted. */
  readonly onMeasured: (heights: ReadonlyMap<string, number>) => void;
}

/** Sets the wanted pieces out of sight, exactly as on the board, and reads their heights. */
export function Specimens({ wanted, onMeasured }: SpecimensProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const specimens = [...(ref.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    if (specimens.length === 0) return;
    onMeasured(new Map(specimens.map((each) => [each.dataset['piece'] ?? '', each.getBoundingClientRect().height])));
  }, [wanted, onMeasured]);
  return (
    <div ref={ref} className={styles['specimens']} aria-hidden="true">
      {wanted.map(({ sheet, pieces }) => (
        <div key={sheet.textSize} className={styles['specimenColumn']} style={sheetStyle(sheet)}>
          {pieces.map(({ key, piece }) => (
            <div key={key} data-piece={key}>
              <PieceFace piece={piece} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
