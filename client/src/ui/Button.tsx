import type { ComponentProps, MouseEvent } from 'react';
import { buttonClass, type ButtonLook } from './buttonClass.ts';
import { classNames } from './classNames.ts';
import { Spinner } from './Spinner.tsx';

interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** An answer is awaited: the button keeps the focus, shows a spinner and does nothing until it is false again. */
  readonly busy?: boolean | undefined;
}

/** A button; `type` is "button" unless said otherwise. */
export function Button({ variant, size, wide, busy = false, className, onClick, children, ...rest }: ButtonProps) {
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass({ variant, size, wide }), className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={handleClick}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
