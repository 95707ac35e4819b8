// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRequests } from '../testing/answers.ts';
import { WithText } from '../testing/WithText.tsx';
import { ChangePassword } from './ChangePassword.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const change = async (current: string, next: string): Promise<void> => {
  fireEvent.change(field('Jetziges Passwort'), { target: { value: current } });
  fireEvent.change(field('Neues Passwort'), { target: { value: next } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Passwort ändern' })));
};

describe('changing one’s own password', () => {
  it('given both passwords, when it is changed, then the fields are empty and it is said', async () => {
    const asked = answerRequests(() => [200, {}]);
    render(<ChangePassword />, { wrapper: WithText });
    await change('ein langer Satz', 'ein ganz anderer Satz');
    expect(asked[0]).toMatchObject({
      path: '/api/me/password',
      body: { current: 'ein langer Satz', next: 'ein ganz anderer Satz' },
    });
    expect([field('Jetziges Passwort').value, field('Neues Passwort').value]).toEqual(['', '']);
    expect(screen.getByText('Ihr Passwort ist geändert.')).toBeTruthy();
  });

  it('given a wrong one, when it is refused, then both stay and the reason stands at the field it is about', async () => {
    answerRequests(() => [403, { refused: 'wrongPassword' }]);
    render(<ChangePassword />, { wrapper: WithText });
    await change('falsch', 'ein ganz anderer Satz');
    expect(document.activeElement).toBe(field('Jetziges Passwort'));
    expect(field('Jetziges Passwort').getAttribute('aria-describedby')).toBe(screen.getByText(/stimmt nicht/u).id);
    expect(field('Neues Passwort').value).toBe('ein ganz anderer Satz');
  });

  it('given a new one that is too short, when it is sent, then it is named and nothing is asked', async () => {
    const asked = answerRequests(() => [200, {}]);
    render(<ChangePassword />, { wrapper: WithText });
    await change('ein langer Satz', 'kurz');
    expect(document.activeElement).toBe(field('Neues Passwort'));
    expect(asked).toEqual([]);
  });
});
