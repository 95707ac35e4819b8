// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signedIn } from '../signedIn.ts';
import { answerRequests } from '../testing/answers.ts';
import { WithText } from '../testing/WithText.tsx';
import { LoginForm } from './LoginForm.tsx';

beforeEach(() => signedIn.setState({ status: 'out', account: null }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const lena = { id: 'a', name: 'Lena Weber', createdAt: 0 };
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const submit = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Anmelden' })));

describe('the login', () => {
  it('given name and password, when they are right, then somebody is signed in', async () => {
    const asked = answerRequests(() => [200, lena]);
    render(<LoginForm />, { wrapper: WithText });
    type('Anmelde-Name', 'lena weber');
    type('Passwort', 'Apfel Traktor Wolke');
    await submit();
    expect(asked[0]).toMatchObject({
      path: '/api/login',
      body: { name: 'lena weber', password: 'Apfel Traktor Wolke' },
    });
    expect(signedIn.getState()).toEqual({ status: 'in', account: lena });
  });

  it('given a wrong password, when it is refused, then both stay and the reason stands at the password', async () => {
    answerRequests(() => [401, { refused: 'wrongCredentials' }]);
    render(<LoginForm name="Lena Weber" />, { wrapper: WithText });
    type('Passwort', 'falsch');
    await submit();
    const password = screen.getByLabelText<HTMLInputElement>('Passwort');
    expect(password.value).toBe('falsch');
    expect(document.activeElement).toBe(password);
    expect(password.getAttribute('aria-describedby')).toBe(screen.getByText(/Passwort stimmt nicht/u).id);
    expect(signedIn.getState().status).toBe('out');
  });

  it('given nothing, when it is sent, then the empty field is named and nothing is asked', async () => {
    const asked = answerRequests(() => [200, lena]);
    render(<LoginForm />, { wrapper: WithText });
    await submit();
    expect(document.activeElement).toBe(screen.getByLabelText('Anmelde-Name'));
    expect(asked).toEqual([]);
  });
});
