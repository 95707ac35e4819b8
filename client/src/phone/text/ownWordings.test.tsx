// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useMessages } from './useMessages.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('own wordings on the phone', () => {
  it('LANG-6 given a place with an own wording, when the page opens, then shipped words come at once and the own one after', async () => {
    let answer = (_response: Response): void => undefined;
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
    const { result } = renderHook(() => useMessages('tr', null));
    await waitFor(() => expect(result.current?.t('composer.label')).toBe('Cevabınız'));
    answer(new Response(JSON.stringify({ 'composer.label': 'Fikriniz' })));
    await waitFor(() => expect(result.current?.t('composer.label')).toBe('Fikriniz'));
    expect(result.current?.t('composer.send')).toBe('Gönder');
  });

  it('LANG-6 given a server that cannot be reached, when the page opens, then the shipped words stand', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { result } = renderHook(() => useMessages('pl', null));
    await waitFor(() => expect(result.current?.t('composer.send')).toBe('Wyślij'));
  });
});
