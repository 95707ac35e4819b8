// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Dialog } from './Dialog.tsx';

afterEach(cleanup);

function Page({ marked = false }: { readonly marked?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Edit</button>
      <Dialog open={open} title="Edit the card" closeLabel="Close" onClose={() => setOpen(false)}>
        <input aria-label="Text" data-autofocus={marked || undefined} />
      </Dialog>
    </>
  );
}

function openDialog(): HTMLElement {
  const button = screen.getByRole('button', { name: 'Edit' });
  button.focus();
  fireEvent.click(button);
  return button;
}

describe.each(['with <dialog>', 'without <dialog>'])('a dialog in a browser %s', (browser) => {
  const showModal = vi.fn(function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  });

  beforeEach(() => {
    if (browser === 'with <dialog>') Object.assign(HTMLDialogElement.prototype, { showModal });
  });

  afterEach(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    showModal.mockClear();
  });

  test('given it is closed, then nothing of it is in the page', () => {
    render(<Page />);
    expect(screen.queryByText('Edit the card')).toBeNull();
  });

  test('when it opens, then it is a dialog named by its title, and the title has the focus', () => {
    render(<Page />);
    openDialog();
    expect(screen.getByRole('dialog', { name: 'Edit the card' })).toHaveProperty('open', true);
    expect(document.activeElement?.textContent).toBe('Edit the card');
    expect(showModal).toHaveBeenCalledTimes(browser === 'with <dialog>' ? 1 : 0);
  });

  test('given a marked control, when it opens, then that control has the focus', () => {
    render(<Page marked />);
    openDialog();
    expect(document.activeElement).toBe(screen.getByLabelText('Text'));
  });

  test.each(['Escape', 'the corner button'])('when %s closes it, then the focus is back where it was', (way) => {
    render(<Page />);
    const button = openDialog();
    if (way === 'Escape') fireEvent.keyDown(screen.getByLabelText('Text'), { key: 'Escape' });
    else fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('when the back gesture cancels it, then its owner decides', () => {
    const onClose = vi.fn();
    render(
      <Dialog open title="Edit" onClose={onClose}>
        <input type="file" aria-label="File" />
      </Dialog>,
    );
    fireEvent(screen.getByLabelText('File'), new Event('cancel', { bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
    expect(fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('given a dialog over a dialog, when Escape is pressed in the upper one, then the lower one stays', () => {
    const [onLower, onUpper] = [vi.fn(), vi.fn()];
    render(
      <Dialog open title="Lower" onClose={onLower}>
        <Dialog open title="Upper" onClose={onUpper}>
          <input aria-label="Inner" />
        </Dialog>
      </Dialog>,
    );
    fireEvent.keyDown(screen.getByLabelText('Inner'), { key: 'Escape' });
    expect(onUpper).toHaveBeenCalledOnce();
    expect(onLower).not.toHaveBeenCalled();
  });
});

describe('a question before something happens', () => {
  test('when it opens, then the focus is on the harmless answer', () => {
    const [onConfirm, onCancel] = [vi.fn(), vi.fn()];
    const texts = { title: 'Delete?', confirmLabel: 'Delete', cancelLabel: 'Keep' };
    render(
      <ConfirmDialog open danger {...texts} onConfirm={onConfirm} onCancel={onCancel}>
        It cannot be undone.
      </ConfirmDialog>,
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
  });
});
