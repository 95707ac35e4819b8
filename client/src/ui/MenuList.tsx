import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { classNames } from './classNames.ts';
import styles from './Menu.module.css';
import type { MenuItem } from './menuItem.ts';
import { createTypeAhead } from './typeAhead.ts';
import { useFloating } from './useFloating.ts';

interface MenuListProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly items: readonly MenuItem[];
  readonly start: 'first' | 'last';
  readonly onClose: (giveFocusBack: boolean) => void;
  readonly onSelect: (id: string) => void;
}

function entriesOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** The open list of a menu. Disabled entries can be reached, so that a screen reader learns of them, but do nothing. */
export function MenuList({ id, labelledBy, button, items, start, onClose, onSelect }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [find] = useState(createTypeAhead);
  useFloating(list, button, () => onClose(false));

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Tab') {
      onClose(true);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose(true);
      return;
    }
    const entries = entriesOf(list.current);
    const current = entries.findIndex((entry) => entry === document.activeElement);
    const next = nextEntry(event, entries, current, find);
    if (next === undefined) return;
    event.preventDefault();
    entries[next]?.focus();
  };
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      className={styles['list']}
      data-start={start}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={item.disabled || undefined}
          className={classNames(styles['item'], item.danger && styles['danger'], item.separated && styles['separated'])}
          onClick={() => {
            if (!item.disabled) onSelect(item.id);
          }}
        >
          {item.icon}
          <bdi>{item.label}</bdi>
        </button>
      ))}
    </div>
  );
}

function nextEntry(
  { key, ctrlKey, metaKey, altKey, timeStamp }: KeyboardEvent,
  entries: readonly HTMLElement[],
  current: number,
  find: ReturnType<typeof createTypeAhead>,
): number | undefined {
  const count = entries.length;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const labels = entries.map((entry) => entry.textContent);
  const match = find(key, labels, current, timeStamp);
  return match < 0 ? undefined : match;
}
