// @vitest-environment jsdom
import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { signedIn } from '../signedIn.ts';
import { answerRequests, type Asked } from '../testing/answers.ts';
import { WithText } from '../testing/WithText.tsx';
import { TextsPage } from './TextsPage.tsx';

const none = Object.fromEntries(LANGUAGES.map((each) => [each, {}]));

/** A server that keeps what it is told and confirms it as the real one does. */
const answer = ({ method, body }: Asked): readonly [number, object] => {
  if (method === 'GET') return [200, none];
  const { own, confirmed } = body as { own: string | null; confirmed: boolean };
  return [200, { own, confirmed: confirmed ? (own ?? 'Geri') : null }];
};

const show = async (): Promise<readonly Asked[]> => {
  const asked = answerRequests(answer);
  signedIn.setState({ status: 'in', account: { id: '1', name: 'Ada', createdAt: 0 } });
  render(
    <WithText>
      <Router>
        <TextsPage tag="tr" />
      </Router>
    </WithText>,
  );
  await screen.findByText('Geri');
  return asked;
};
const item = (wording: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((each) => within(each).queryByText(wording));
  if (!found) throw new Error(`no item with ${wording}`);
  return found;
};
const sent = (asked: readonly Asked[]): unknown => asked.filter(({ method }) => method === 'POST').at(-1)?.body;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the texts of a language', () => {
  it('LANG-5 given a text to be checked, when it is ticked, then it is confirmed as it stands', async () => {
    const asked = await show();
    expect(within(item('Geri')).getByText('Zurück')).toBeTruthy();
    expect(within(item('Gönder')).queryByRole('checkbox')).toBeNull();
    fireEvent.click(within(item('Geri')).getByRole('checkbox', { name: /Geprüft/u }));
    await waitFor(() => expect(within(item('Geri')).getByText('Bestätigt')).toBeTruthy());
    expect(sent(asked)).toEqual({ language: 'tr', id: 'app.back', own: null, confirmed: true });
  });

  it('LANG-6 given an own wording without its placeholder, when it is left, then the field says what is missing', async () => {
    const asked = await show();
    const header = item('{n}. tur / {total}');
    fireEvent.click(within(header).getByRole('button', { name: 'Eigene Fassung schreiben' }));
    const field = within(header).getByRole('textbox');
    fireEvent.change(field, { target: { value: 'Tur {n}' } });
    fireEvent.blur(field);
    expect(within(header).getByText(/Es fehlt: .*\{total\}/u)).toBeTruthy();
    expect(sent(asked)).toBeUndefined();
    fireEvent.change(field, { target: { value: 'Tur {n}/{total}' } });
    fireEvent.blur(field);
    await waitFor(() =>
      expect(sent(asked)).toEqual({ language: 'tr', id: 'round.header', own: 'Tur {n}/{total}', confirmed: false }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Mitgelieferten Text nehmen' }));
    await waitFor(() => expect(sent(asked)).toMatchObject({ id: 'round.header', own: null }));
    expect(item('{n}. tur / {total}')).toBeTruthy();
  });
});
