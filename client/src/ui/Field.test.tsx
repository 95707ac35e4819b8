// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { CheckboxField } from './CheckboxField.tsx';
import type { FieldTexts } from './Field.tsx';
import { SelectField } from './SelectField.tsx';
import { TextAreaField } from './TextAreaField.tsx';
import { TextField } from './TextField.tsx';

afterEach(cleanup);

const kinds: Record<string, ComponentType<FieldTexts>> = { TextField, TextAreaField, SelectField, CheckboxField };

/** What a screen reader adds after the name: the texts behind `aria-describedby`, in their order. */
function description(element: HTMLElement): string[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)!.textContent);
}

describe.each(Object.entries(kinds))('a %s', (_, Kind) => {
  test('given only a label, then the control has that name and nothing else to say', () => {
    render(<Kind label="Code" />);
    const control = screen.getByLabelText('Code');
    expect(control.getAttribute('aria-describedby')).toBeNull();
    expect(control.getAttribute('aria-invalid')).toBeNull();
  });

  test('given a hint, then it describes the control', () => {
    render(<Kind label="Code" hint="Six digits" />);
    expect(description(screen.getByLabelText('Code'))).toEqual(['Six digits']);
  });

  test('given an error, then the control is invalid and the error is read before the hint', () => {
    render(<Kind label="Code" hint="Six digits" error="Unknown code" />);
    const control = screen.getByLabelText('Code');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(description(control)).toEqual(['Unknown code', 'Six digits']);
  });
});

test('given two fields of the same label, then each label belongs to its own control', () => {
  render(
    <>
      <TextField label="Name" defaultValue="one" />
      <TextField label="Name" defaultValue="two" />
    </>,
  );
  expect(screen.getAllByLabelText('Name').map((each) => (each as HTMLInputElement).value)).toEqual(['one', 'two']);
});

test('given a text area, then its direction follows what is typed', () => {
  render(<TextAreaField label="Answer" />);
  expect(screen.getByLabelText('Answer').dir).toBe('auto');
});
