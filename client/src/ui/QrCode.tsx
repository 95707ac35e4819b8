import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** Light modules around the code, the minimum of ISO/IEC 18004. */
const quietZone = 4;

/** One rectangle per run of dark modules in a row, in units of a module. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x]) x += 1;
      path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  });
  return path;
}

interface QrCodeProps {
  /** What a camera reads: the address in full. */
  readonly value: string;
  /** Accessible name; says where the code leads, and the address stands beside it as text. */
  readonly label: string;
}

/** A square QR code as wide as its container. Level M: readable with 15 % of it hidden, and still coarse-grained. */
export function QrCode({ value, label }: QrCodeProps) {
  const { size, data } = useMemo(() => encode(value, { ecc: 'M', border: quietZone }), [value]);
  const path = useMemo(() => darkPath(data), [data]);
  return (
    <svg
      className={styles['code']}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
