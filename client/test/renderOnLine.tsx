import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { memoryLocation } from 'wouter/memory-location';
import { Router } from 'wouter';
import { vi } from 'vitest';
import { uuid } from '../../shared/test/evening.ts';
import { AnnounceContext } from '../src/team/text/AnnounceContext.ts';
import { WithText } from '../src/team/testing/WithText.tsx';
import { EveningProvider } from '../src/team/evening/EveningProvider.tsx';
import type { FakeServer } from './fakeServer.ts';

/** Renders a part of the evening's page on somebody's line to a fake server. */
export const renderOnLine = async (server: FakeServer, part: (live: ReturnType<FakeServer['join']>) => ReactNode) => {
  const live = server.join('lena');
  await act(async () => undefined);
  const announce = vi.fn();
  render(
    <WithText>
      <AnnounceContext value={announce}>
        <Router hook={memoryLocation({ path: '/' }).hook}>
          <EveningProvider workshopId={uuid(0xe)} live={live}>
            {part(live)}
          </EveningProvider>
        </Router>
      </AnnounceContext>
    </WithText>,
  );
  return { live, announce };
};
