import type { ComponentProps, ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './IconButton.module.css';
import { classNames } from './classNames.ts';

interface IconButtonProps extends Omit<ComponentProps<typeof Button>, 'children' | 'aria-label' | 'title' | 'wide'> {
  /** What the button does, with its object ("Karte ausblenden"): its accessible name, and its tooltip for the mouse. */
  readonly label: string;
  /** A decorative image. */
  readonly icon: ReactNode;
}

/** A button that shows only an image. Use it where space is scarce and the image is common knowledge. */
export function IconButton({ label, icon, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      variant={variant}
      className={classNames(styles['icon'], className)}
      aria-label={label}
      title={label}
    >
      {icon}
    </Button>
  );
}
