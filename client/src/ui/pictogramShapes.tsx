import type { ReactNode } from 'react';
import styles from './Pictogram.module.css';

const ground = styles['ground'];
const solid = styles['solid'];
const eye = styles['eye'];
const mirrored = styles['mirrored'];

/** Drawn on 64 × 64 units with strokes of 4, coarse enough to be told apart from the last row. */
export const pictogramShapes = {
  /** Successful work: a bridge that joins two banks. */
  bridge: (
    <>
      <path className={ground} d="M3 57V38c18-13 40-13 58 0v19H48a16 16 0 0 0-32 0z" />
      <path d="M3 38V23c18-13 40-13 58 0v15M17.5 31V16M32 28V13M46.5 31V16" />
    </>
  ),
  /** Goals: a flag on a hill. */
  flag: (
    <>
      <path className={ground} d="M4 58c8-2 14-16 28-16s20 14 28 16z" />
      <path d="M28 42V6" />
      <path className={solid} d="M28 7l22 8-22 9z" />
    </>
  ),
  /** Strengths and resources: a plant with its roots. */
  plant: (
    <>
      <path d="M6 42h52" />
      <path d="M32 42V24" />
      <path className={ground} d="M32 26C18 26 11 19 11 7c13 0 21 6 21 19z" />
      <path className={solid} d="M32 32c0-11 8-17 20-17 0 11-7 17-20 17z" />
      <path d="M32 42v16M32 46c-3 5-8 7-14 8M32 46c3 5 8 7 14 8" />
    </>
  ),
  /** Challenges: a steep mountain and the path up. */
  mountain: (
    <>
      <path className={ground} d="M3 57 25 8l12 24 6-8 18 33z" />
      <path className={solid} d="m17.5 25 7.5-17 8.5 17-4.5 3-4-4-4 4z" />
      <path d="m19 57 11-7-8-6 8-7" />
    </>
  ),
  /** A further round: speech. */
  speech: (
    <>
      <path
        className={ground}
        d="M14 8h36a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H34L20 58V46h-6a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8z"
      />
      <path d="M20 22h24M20 33h14" />
    </>
  ),
  /** Arrival: through an open door. */
  arrival: (
    <g className={mirrored}>
      <path d="M28 8h28v48H28" />
      <path className={ground} d="M56 8v48L38 60V14z" />
      <path d="M4 32h22M17 22l10 10-10 10" />
    </g>
  ),
  /** Welcome: a friendly word. */
  welcome: (
    <>
      <path
        className={ground}
        d="M14 6h36a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8H34L20 60V48h-6a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8z"
      />
      <circle className={eye} cx="23" cy="19" r="3.5" />
      <circle className={eye} cx="41" cy="19" r="3.5" />
      <path d="M20 30c5 9 19 9 24 0" />
    </>
  ),
  /** Talk: a microphone. */
  talk: (
    <>
      <rect className={ground} x="22" y="5" width="20" height="32" rx="10" />
      <path d="M12 28v1a20 20 0 0 0 40 0v-1M32 49v10M20 59h24" />
    </>
  ),
  /** Break: a cup of coffee. */
  break: (
    <>
      <path className={ground} d="M9 26h38v18a12 12 0 0 1-12 12H21A12 12 0 0 1 9 44z" />
      <path d="M47 31h4a8 8 0 0 1 0 16h-5M20 6c-3 4 3 7 0 11M34 6c-3 4 3 7 0 11" />
    </>
  ),
  /** Closing: a sheet that is complete. */
  closing: (
    <>
      <rect className={ground} x="11" y="10" width="42" height="49" rx="5" />
      <path className={solid} d="M24 5h16v9H24z" />
      <path d="m21 36 8 9 15-18" />
    </>
  ),
} satisfies Record<string, ReactNode>;
