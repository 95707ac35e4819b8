import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';
import { phoneWords } from './words.ts';

/** A phone in somebody's hand. */
export interface Phone {
  readonly page: Page;
  /** The words of this phone's page. */
  readonly say: ParticipantTranslator;
  readonly title: Locator;
  /** The field for the answer in the round of now. */
  readonly field: Locator;
  readonly send: Locator;
  /** One's own card with this text, in the list below the field. */
  readonly ownCard: (text: string) => Locator;
  /** Goes to the evening and reads the notice that comes before everything else. */
  readonly join: (url: string, code: string) => Promise<void>;
  /** Writes a card and sends it, whether or not it can arrive. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a card and waits until it is on the server's disk. */
  readonly post: (text: string) => Promise<void>;
  readonly expectStatus: (text: string, status: CardStatus) => Promise<void>;
}

type CardStatus = 'arrived' | 'waiting' | 'notArrived';

/** @param language the one the person has chosen, or their browser prefers */
export const phoneOn = (page: Page, language: Language = 'de'): Phone => {
  const say = phoneWords(language);
  const field = page.getByRole('textbox', { name: say('composer.label') });
  const send = page.getByRole('button', { name: say('composer.send'), exact: true });
  const ownCards = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: say('ownCards.title'), exact: true }) });
  const ownCard = (text: string): Locator => ownCards.getByRole('listitem').filter({ hasText: text });
  const expectStatus: Phone['expectStatus'] = (text, status) =>
    expect(ownCard(text).getByText(say(`ownCards.${status}`), { exact: true })).toBeVisible();
  const write: Phone['write'] = async (text) => {
    await field.fill(text);
    await send.click();
  };
  return {
    page,
    say,
    title: page.getByRole('heading', { level: 1 }),
    field,
    send,
    ownCard,
    join: async (url, code) => {
      await page.goto(`${url}/${code}`);
      const accept = page.getByRole('button', { name: say('notice.accept'), exact: true });
      await accept.click();
      await expect(accept).toHaveCount(0);
    },
    write,
    post: async (text) => {
      await write(text);
      await expectStatus(text, 'arrived');
    },
    expectStatus,
  };
};
