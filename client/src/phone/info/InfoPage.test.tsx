// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeJson } from '../../live/storage.ts';
import { viewKey } from '../device/storageKeys.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { NavigationContext } from '../route/Navigation.ts';
import { InfoPage } from './InfoPage.tsx';

const CODE = '482913';
const { around } = await speaking('de');
const assign = vi.fn();

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('location', { assign });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('deleting everything', () => {
  it('KEPT-6 given an evening that goes on meanwhile, when the page is left, then nothing stays on the device', async () => {
    writeJson(viewKey(CODE), {});
    const page = (
      <NavigationContext value={{ route: { page: 'privacy', code: CODE }, go: null }}>
        <Suspense>
          <InfoPage page="privacy" organiser="" />
        </Suspense>
      </NavigationContext>
    );
    await act(async () => render(around(page)));
    fireEvent.click(await screen.findByRole('button', { name: 'Alles von diesem Gerät löschen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, alles löschen', hidden: true }));
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith(`/${CODE}?vergessen`));
    expect(Object.keys(localStorage)).toEqual([]);
    writeJson(viewKey(CODE), {});
    window.dispatchEvent(new Event('pagehide'));
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
