import { classNames } from './classNames.ts';
import styles from './Countdown.module.css';

/**
 * Minutes and seconds, two digits each ("04:07", from 100 minutes on three). A started second counts, so that "00:00"
 * means over; negative and non-finite durations are shown as "00:00".
 */
export function minutesAndSeconds(remainingMs: number): string {
  const seconds = Number.isFinite(remainingMs) ? Math.max(0, Math.ceil(remainingMs / 1000)) : 0;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

interface CountdownProps {
  /** Milliseconds; the clock belongs to the caller. */
  readonly remainingMs: number;
  /** Accessible name ("Restzeit"). */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Remaining time. A timer does not announce itself every second; milestones go through the live region. */
export function Countdown({ remainingMs, label, className }: CountdownProps) {
  return (
    <span role="timer" aria-label={label} dir="ltr" className={classNames(styles['countdown'], className)}>
      {minutesAndSeconds(remainingMs)}
    </span>
  );
}
