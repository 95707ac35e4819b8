import type { KitStep } from '@gehoer/shared/i18n/kit/steps.ts';
import type { ReactNode } from 'react';
import styles from './Poster.module.css';

const ground = styles['ground'];
const solid = styles['solid'];

/** Drawn in black lines on 96 × 64 units, so that they look the same from any printer. */
const SHAPES: Readonly<Record<KitStep, ReactNode>> = {
  /** A phone before the code on a sheet. */
  scan: (
    <>
      <path className={ground} d="M52 8h36v48H52z" />
      <path className={solid} d="M58 14h9v9h-9zM73 14h9v9h-9zM58 29h9v9h-9z" />
      <path d="M74 30h3M80 30h2M74 36h8M58 46h5M68 44v5M74 44h8M80 49h2" />
      <path className={ground} d="M12 12h22a4 4 0 0 1 4 4v36a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4z" />
      <path d="M15 26v-5h5M31 26v-5h-5M15 38v5h5M31 38v5h-5M20 50h6M42 32h6" />
    </>
  ),
  /** A card on a phone, and a pencil that writes on it. */
  write: (
    <>
      <path className={ground} d="M26 6h32a5 5 0 0 1 5 5v42a5 5 0 0 1-5 5H26a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z" />
      <path d="M29 18h26v22H29zM34 25h14M34 32h8M38 50h8" />
      <path className={ground} d="m46 38 26-26 8 8-26 26-10 2z" />
      <path d="m67 17 8 8" />
    </>
  ),
  /** Cards on a wall, and people who look at it. */
  look: (
    <>
      <path className={ground} d="M10 4h76v36H10z" />
      <path d="M18 11h16v9H18zM40 11h16v9H40zM62 11h16v9H62zM18 25h16v9H18zM40 25h16v9H40z" />
      <circle className={solid} cx="26" cy="48" r="4" />
      <circle className={solid} cx="48" cy="48" r="4" />
      <circle className={solid} cx="70" cy="48" r="4" />
      <path d="M18 62c0-5 3-8 8-8s8 3 8 8M40 62c0-5 3-8 8-8s8 3 8 8M62 62c0-5 3-8 8-8s8 3 8 8" />
    </>
  ),
};

/** One of the pictures that show how it works; the sentences below it say the same. */
export function KitPicture({ step }: { readonly step: KitStep }) {
  return (
    <svg className={styles['picture']} viewBox="0 0 96 64" aria-hidden="true">
      {SHAPES[step]}
    </svg>
  );
}
