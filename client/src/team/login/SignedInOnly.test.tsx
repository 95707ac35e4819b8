// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../api.ts';
import { signedIn } from '../signedIn.ts';
import { answerRequests } from '../testing/answers.ts';
import { WithText } from '../testing/WithText.tsx';
import { SignedInOnly } from './SignedInOnly.tsx';

beforeEach(() => signedIn.setState({ status: 'unknown', account: null }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const lena = { id: 'a', name: 'Lena Weber', createdAt: 0 };
const openPage = async () => {
  await act(async () => {
    render(
      <SignedInOnly>
        <input aria-label="Notiz" />
      </SignedInOnly>,
      { wrapper: WithText },
    );
  });
};

describe('a page for the team', () => {
  it('given nobody is signed in, when it is opened, then the login stands in its place', async () => {
    answerRequests(() => [401, { refused: 'signedOut' }]);
    await openPage();
    expect(screen.getByRole('heading', { name: 'Anmelden' })).toBeTruthy();
    expect(screen.queryByLabelText('Notiz')).toBeNull();
  });

  it('given no answer, when it is opened, then it says so, and another try brings the page', async () => {
    answerRequests(() => {
      throw new TypeError('no network');
    });
    await openPage();
    expect(screen.getByRole('alert').textContent).toContain('nicht zu erreichen');
    answerRequests(() => [200, lena]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' })));
    expect(screen.getByLabelText('Notiz')).toBeTruthy();
  });

  it('given the login ends in the middle of the work, when somebody signs in again, then what was typed is there', async () => {
    answerRequests(({ path }) => (path === '/api/series' ? [401, { refused: 'signedOut' }] : [200, lena]));
    await openPage();
    fireEvent.change(screen.getByLabelText('Notiz'), { target: { value: 'fast fertig' } });
    await act(async () => {
      await api.series();
    });
    expect(screen.getByRole('dialog', { hidden: true })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Passwort'), { target: { value: 'Apfel Traktor Wolke' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Anmelden', hidden: true })));
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Notiz').value).toBe('fast fertig');
  });
});
