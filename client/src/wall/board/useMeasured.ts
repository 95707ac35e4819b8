import { useCallback, useMemo, useState } from 'react';
import type { MeasuredBoard } from './boardState.ts';
import { type Groups, isEmpty } from './groups.ts';
import { blocksFrom, type Piece, pieceKey, piecesOf } from './pieces.ts';
import { plausibleSheets, type Room, type Sheet, sheetsFor } from './sheet.ts';
import { useFontEpoch } from './useFontEpoch.ts';

type Heights = ReadonlyMap<string, number>;

/** Pieces that have to be measured on a sheet. `key` tells under which name the height is wanted. */
export interface Wanted {
  readonly sheet: Sheet;
  readonly pieces: readonly { readonly key: string; readonly piece: Piece }[];
}

interface Measuring {
  /** Null while something is still to be measured. */
  readonly board: MeasuredBoard | null;
  readonly wanted: readonly Wanted[];
  readonly onMeasured: (measured: Heights) => void;
}

const lengthOf = (piece: Piece): number => {
  if (piece.kind !== 'card') return piece.kind === 'head' ? piece.group.heading.length : 0;
  const { text, german } = piece.face.card;
  return text.length + (german?.text.length ?? 0);
};

const missingOn = (
  sheet: Sheet,
  pieces: readonly Piece[],
  keyOn: (sheet: Sheet, piece: Piece) => string,
  heights: Heights,
): Wanted => {
  const missing = new Map(pieces.map((piece) => [keyOn(sheet, piece), piece]));
  for (const key of missing.keys()) if (heights.has(key)) missing.delete(key);
  return { sheet, pieces: [...missing].map(([key, piece]) => ({ key, piece })) };
};

/** Finds out how high everything on a board is, on each sheet on which it might fit. What is known is not asked again. */
export const useMeasured = (groups: Groups, room: Room | null): Measuring => {
  const [heights, setHeights] = useState<Heights>(new Map());
  const epoch = useFontEpoch();
  const sheets = useMemo(() => (room ? sheetsFor(room) : []), [room]);
  const measuring = useMemo(() => {
    if (!room || isEmpty(groups)) return { board: null, wanted: [] };
    const pieces = piecesOf(groups);
    const keyOn = (sheet: Sheet, piece: Piece) => `${epoch} ${sheet.textSize} ${sheet.columnWidth} ${pieceKey(piece)}`;
    const chosen = plausibleSheets(sheets, pieces.map(lengthOf), room.height);
    const wanted = chosen
      .map((sheet) => missingOn(sheet, pieces, keyOn, heights))
      .filter(({ pieces: missing }) => missing.length > 0);
    const blocksOn = (sheet: Sheet) => blocksFrom(groups, (piece) => heights.get(keyOn(sheet, piece)) ?? 0);
    return { board: wanted.length > 0 ? null : { groups, room, epoch, sheets: chosen, blocksOn }, wanted };
  }, [groups, room, sheets, epoch, heights]);
  const onMeasured = useCallback((measured: Heights) => {
    setHeights((known) => new Map([...known, ...measured]));
  }, []);
  return { ...measuring, onMeasured };
};
