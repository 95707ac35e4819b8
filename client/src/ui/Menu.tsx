import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import type { ButtonSize, ButtonVariant } from './buttonClass.ts';
import type { MenuItem } from './menuItem.ts';
import { MenuList } from './MenuList.tsx';

interface MenuProps {
  /** What the button shows ("Verschieben nach …"). */
  readonly children: ReactNode;
  /** Accessible name, where the visible content alone is not one or many such buttons need telling apart. */
  readonly label?: string | undefined;
  readonly items: readonly MenuItem[];
  /** The focus is back on the button when this is called. */
  readonly onSelect: (id: string) => void;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A button that opens a list of actions: arrows, Home, End, first letters, Enter, Escape; the list floats on top. */
export function Menu({ children, label, items, onSelect, ...look }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const buttonId = useId();
  const listId = `${buttonId}-list`;

  const close = (giveFocusBack: boolean) => {
    setOpen(null);
    if (giveFocusBack) button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      <Button
        {...look}
        ref={button}
        id={buttonId}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(open ? null : 'first')}
        onKeyDown={onKeyDown}
      >
        {children}
      </Button>
      {open && (
        <MenuList
          id={listId}
          labelledBy={buttonId}
          button={button}
          items={items}
          start={open}
          onClose={close}
          onSelect={(id) => {
            close(true);
            onSelect(id);
          }}
        />
      )}
    </>
  );
}
