// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dirOf, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { KIT_STEPS, kitWords } from '@gehoer/shared/i18n/kit/steps.ts';
import { planned } from '../../../../shared/test/evening.ts';
import { fakeServer } from '../../../test/fakeServer.ts';
import { WithText } from '../testing/WithText.tsx';
import { Poster } from './Poster.tsx';

afterEach(cleanup);

const links = {
  ...{ id: 'id', seriesId: 'series', position: 1, wallUrl: '' },
  ...{ code: '482913', joinUrl: 'https://gehoer.example.de/482913' },
};

const showSheet = async (profile: Parameters<typeof planned>[0]) => {
  const live = fakeServer([planned(profile)]).join('lena');
  await act(async () => undefined);
  render(
    <WithText>
      <Poster live={live} links={links} size="a3" />
    </WithText>,
  );
  return screen.getByRole('article');
};

describe('the sheet for the room', () => {
  it('KIT-1 given an evening with a Wi-Fi, when the sheet is made, then there are both codes and all that can be typed', async () => {
    const sheet = await showSheet({ wifi: { ssid: 'Saal', password: 'hallo' } });
    expect(within(sheet).getAllByRole('img')).toHaveLength(2);
    for (const text of ['482\u00a0913', 'gehoer.example.de/482913', 'Saal', 'hallo']) {
      expect(sheet.textContent).toContain(text);
    }
    expect(sheet.textContent).not.toContain('https://');
  });

  it('KIT-1 given no Wi-Fi or an open one, when the sheet is made, then nothing of it is there that is not', async () => {
    expect(within(await showSheet({ wifi: null })).getAllByRole('img')).toHaveLength(1);
    cleanup();
    const open = await showSheet({ wifi: { ssid: 'Saal', password: '' } });
    expect(open.textContent).toContain('Saal');
    expect(open.textContent).not.toContain('Passwort');
  });

  it('KIT-2 given languages, when the sheet is made, then each picture has a sentence in each, in its direction', async () => {
    const sheet = await showSheet({ languages: ['de', 'ar'] });
    const steps = within(sheet).getAllByRole('listitem');
    expect(steps).toHaveLength(3);
    for (const [index, step] of KIT_STEPS.entries()) {
      for (const language of ['de', 'ar'] as const) {
        const sentence = within(steps[index]!).getByText(kitWords[language][step]);
        expect([sentence.lang, sentence.dir]).toEqual([language, dirOf(language)]);
      }
      expect(steps[index]!.textContent).not.toContain(kitWords.tr[step]);
    }
  });

  it('KIT-2 given any language there is, when its sentences are looked at, then they fit below a picture', () => {
    for (const language of LANGUAGES) {
      for (const step of KIT_STEPS) {
        expect(kitWords[language][step], language).toMatch(/^.{8,48}\.$/u);
      }
    }
  });
});
