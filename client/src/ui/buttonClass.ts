import styles from './Button.module.css';
import { classNames } from './classNames.ts';

/** How loud a button is. At most one `primary` per screen; `danger` only for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** `small` is 32 px high with a mouse and 44 px on touch screens, `regular` 44 px, `large` 56 px. */
export type ButtonSize = 'small' | 'regular' | 'large';

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** As wide as its container, for the one action of a phone screen. */
  readonly wide?: boolean | undefined;
}

/** The class names of a button; also for a link that should look like one. */
export function buttonClass({ variant = 'secondary', size = 'regular', wide = false }: ButtonLook): string {
  return classNames(styles['button'], styles[variant], size !== 'regular' && styles[size], wide && styles['wide']);
}
