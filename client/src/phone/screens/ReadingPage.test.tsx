// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../route/routes.ts';
import { OpenEvening } from '../evening/OpenEvening.tsx';
import { stillLine } from '../first/stillLine.ts';
import { at, evening, ID } from '../fixtures/evening.ts';
import { firstPage } from '../fixtures/firstPage.ts';
import { speaking } from '../fixtures/speaking.tsx';

/** Both parts are on their way until the network lets them through. */
const network = vi.hoisted(() => {
  const gate = () => {
    let open = (): void => undefined;
    const passed = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, passed };
  };
  return { imprint: gate(), cards: gate() };
});
vi.mock('../info/InfoPage.tsx', async () => {
  await network.imprint.passed;
  return { InfoPage: () => <p>Wer die Seite macht</p> };
});
vi.mock('../evening/RoomReader.tsx', async () => {
  await network.cards.passed;
  return { RoomReader: () => <p>Mehr Bänke</p> };
});

const first = firstPage(evening(at(ID.round1, 'collecting'))).evening;
const { around } = await speaking('de');

afterEach(cleanup);

describe('a page beside the evening', () => {
  it.each([
    ['imprint', 'Impressum', 'Wer die Seite macht'],
    ['cards', 'Alle Karten lesen', 'Mehr Bänke'],
  ] as const)(
    'FIRST-12 given a slow line, when %s is opened, then its name has the focus before the rest is there',
    async (page, name, text) => {
      if (!first) throw new Error('The page has no evening.');
      const line = stillLine(first);
      const shown = (each: Page) =>
        around(
          <OpenEvening
            line={line}
            code={first.code}
            page={each}
            announce={() => undefined}
            onLanguage={() => undefined}
          />,
        );
      const { rerender } = render(shown('evening'));
      rerender(shown(page));

      const heading = screen.getByRole('heading', { level: 1, name });
      await waitFor(() => expect(document.activeElement).toBe(heading));
      expect(screen.getByRole('link', { name: 'Zurück' })).toBeTruthy();
      expect(screen.getByText('Bitte warten.')).toBeTruthy();

      await act(async () => {
        network[page].open();
        await network[page].passed;
      });
      expect(await screen.findByText(text)).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    },
  );
});
