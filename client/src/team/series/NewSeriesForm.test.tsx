// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRequests } from '../testing/answers.ts';
import { WithText } from '../testing/WithText.tsx';
import { NewSeriesForm } from './NewSeriesForm.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const openForm = () => {
  const onCreated = vi.fn();
  render(<NewSeriesForm onCreated={onCreated} />, { wrapper: WithText });
  return onCreated;
};
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const names = () => screen.getAllByLabelText<HTMLInputElement>(/^Handlungsfeld \d/u).map(({ value }) => value);

describe('the form for a new series', () => {
  it('given only a name, when it is sent, then the template is made with its seven action fields in all languages', async () => {
    const asked = answerRequests(() => [201, { id: 'made' }]);
    const onCreated = openForm();
    type('Name der Reihe', 'Integrationskonzept');
    await press(/^Reihe mit 7/u);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/api/series',
      body: { title: 'Integrationskonzept', organiser: '', eventLabel: 'Arbeitsplattform' },
    });
    const { actionFields } = asked[0]?.body as { actionFields: object[] };
    expect(actionFields).toHaveLength(7);
    expect(actionFields[6]).toMatchObject({ de: 'Ehrenamt', en: 'Volunteering', fa: 'کار داوطلبانه' });
    expect(onCreated).toHaveBeenCalledWith('made');
  });

  it('given no name, when it is sent, then nothing is asked and the field is named and has the focus', async () => {
    const asked = answerRequests(() => [201, {}]);
    openForm();
    await press(/^Reihe mit/u);
    expect(asked).toEqual([]);
    expect(screen.getByText('Bitte geben Sie der Reihe einen Namen.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Name der Reihe'));
  });

  it('given action fields, when they are moved, added, renamed and removed, then the series has what stands there', async () => {
    const asked = answerRequests(() => [201, { id: 'made' }]);
    openForm();
    type('Name der Reihe', 'Reihe');
    await press(/Ehrenamt.*nach oben/u);
    await press(/Sicherheit.*entfernen/u);
    await press('Handlungsfeld hinzufügen');
    expect(document.activeElement).toBe(screen.getByLabelText('Handlungsfeld 7'));
    type('Handlungsfeld 7', 'Digitales');
    type('Handlungsfeld 1', 'Wohnen');
    await press(/^Reihe mit 7/u);
    const { actionFields } = asked[0]?.body as { actionFields: { de: string }[] };
    expect(actionFields.map(({ de }) => de)).toEqual([
      'Wohnen',
      'Sprache/Bildung',
      'Arbeit/Weiterbildung',
      'Sport/Gesundheit',
      'Kultur/Religion',
      'Ehrenamt',
      'Digitales',
    ]);
    expect(actionFields[0]).toEqual({ de: 'Wohnen' });
  });

  it('given a row, when it is moved, then the button keeps the focus', async () => {
    openForm();
    const button = screen.getByRole('button', { name: /Wohnen.*nach unten/u });
    await press(/Wohnen.*nach unten/u);
    expect(names().slice(0, 2)).toEqual(['Sprache/Bildung', 'Wohnen/Soziales']);
    expect(document.activeElement).toBe(button);
  });

  it('given a refusal, when it is sent again, then everything is still there and it is the same series', async () => {
    const asked = answerRequests(() => [503, { refused: 'notSaved' }]);
    const onCreated = openForm();
    type('Name der Reihe', 'Reihe');
    await press(/^Reihe mit/u);
    expect(screen.getByRole('alert').textContent).toContain('Das Speichern hat nicht geklappt');
    await press(/^Reihe mit/u);
    const ids = asked.map(({ body }) => (body as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
    expect(screen.getByLabelText<HTMLInputElement>('Name der Reihe').value).toBe('Reihe');
    expect(onCreated).not.toHaveBeenCalled();
  });
});
