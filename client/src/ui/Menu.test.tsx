// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';
import { Menu } from './Menu.tsx';

afterEach(cleanup);

const items = [
  { id: 'new', label: 'New group' },
  { id: 'work', label: '1 Work' },
  { id: 'school', label: '2 School', disabled: true },
  { id: 'homes', label: '3 Homes' },
];

function setUp(key: 'ArrowDown' | 'ArrowUp' = 'ArrowDown') {
  const onSelect = vi.fn();
  render(
    <Menu items={items} onSelect={onSelect}>
      Move to …
    </Menu>,
  );
  const button = screen.getByRole('button', { name: 'Move to …' });
  button.focus();
  fireEvent.keyDown(button, { key });
  return { onSelect, button };
}

const focused = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

describe('a menu', () => {
  test('given it is closed, then its button says that it opens a menu', () => {
    render(
      <Menu items={items} onSelect={vi.fn()} label="Move the card “Buses”">
        …
      </Menu>,
    );
    const button = screen.getByRole('button', { name: 'Move the card “Buses”' });
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('when it opens by click, then its first entry has the focus and the button tells', () => {
    render(
      <Menu items={items} onSelect={vi.fn()}>
        Move to …
      </Menu>,
    );
    const button = screen.getByRole('button');
    fireEvent.click(button);
    expect(focused()).toBe('New group');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(button.getAttribute('aria-controls')).toBe(screen.getByRole('menu', { name: 'Move to …' }).id);
  });

  test('when the up arrow opens it, then its last entry has the focus', () => {
    setUp('ArrowUp');
    expect(focused()).toBe('3 Homes');
  });

  test('when arrows, Home and End are pressed, then the focus moves and goes round', () => {
    setUp();
    const way = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => (press(key), focused()));
    expect(way).toEqual(['1 Work', '2 School', '3 Homes', 'New group', '3 Homes', 'New group']);
  });

  test('when the number of a group is typed, then the focus jumps to it', () => {
    setUp();
    press('3');
    expect(focused()).toBe('3 Homes');
  });

  test('when an entry is chosen, then its id is told once the focus is back on the button', () => {
    const { onSelect, button } = setUp();
    onSelect.mockImplementation(() => expect(document.activeElement).toBe(button));
    fireEvent.click(screen.getByRole('menuitem', { name: '1 Work' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('work');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('when a disabled entry is chosen, then nothing happens', () => {
    const { onSelect } = setUp();
    fireEvent.click(screen.getByRole('menuitem', { name: '2 School' }));
    expect(onSelect).not.toHaveBeenCalled();
    expect(screen.getByRole('menu')).toBeTruthy();
  });

  test.each(['Escape', 'Tab'])('when %s is pressed, then it closes and the button has the focus', (key) => {
    const { button, onSelect } = setUp();
    press(key);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onSelect).not.toHaveBeenCalled();
  });

  test('when something else is pressed, then it closes', () => {
    setUp();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('given it lies on a card that can be dragged, when it is pressed, then the card hears nothing', () => {
    const onPointerDown = vi.fn();
    render(
      <div onPointerDown={onPointerDown}>
        <Menu items={items} onSelect={vi.fn()}>
          Move to …
        </Menu>
      </div>,
    );
    fireEvent.click(screen.getByRole('button'));
    fireEvent.pointerDown(screen.getByRole('menuitem', { name: '3 Homes' }));
    expect(onPointerDown).not.toHaveBeenCalled();
    expect(screen.getByRole('menu')).toBeTruthy();
  });

  test('given it is open in a dialog, when Escape is pressed, then only the menu closes', () => {
    const onClose = vi.fn();
    render(
      <Dialog open title="Card" onClose={onClose}>
        <Menu items={items} onSelect={vi.fn()}>
          Move to …
        </Menu>
      </Dialog>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Move to …' }));
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });
});
