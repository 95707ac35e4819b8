import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { at, device, drafts, evening, ID, ownCard } from '../fixtures/evening.ts';
import { speaking } from '../fixtures/speaking.tsx';
import { ownCards } from '../later/parts.ts';
import { phoneView } from '../view/phoneView.ts';
import type { BallotActions } from '../writing/ballotActions.ts';
import type { CardActions } from '../writing/cardActions.ts';
import type { DraftActions } from '../writing/draftActions.ts';
import { EveningScreen } from './EveningScreen.tsx';

const { around } = await speaking('de');
await ownCards.fetch();

/** The page as a server renders it: there is no window here, and no storage. */
const html = (events: readonly WorkshopEvent[], local = device(), lost = false): string =>
  renderToString(
    around(
      <EveningScreen
        view={phoneView(evening(...events), local, 'de')}
        lost={lost}
        timer={null}
        drafts={{} as DraftActions}
        cards={{} as CardActions}
        ballots={{} as BallotActions}
        onNoticeRead={() => undefined}
        onLanguage={() => undefined}
      />,
    ),
  );

describe('the page of an evening, rendered without a browser', () => {
  it.each([
    ['arrival', [at(ID.arrival)], 'Schön, dass Sie da sind.'],
    ['talk', [at(ID.talk)], 'Sport verbindet'],
    ['break', [at(ID.break)], 'Pause'],
    ['waiting', [at(ID.round1, 'waiting')], 'beginnt gleich'],
    ['collecting', [at(ID.round1, 'collecting')], 'Absenden'],
    ['sorting', [at(ID.round1, 'collecting'), at(ID.round1, 'sorting')], 'ordnet jetzt die Karten'],
    ['closed', [at(ID.round1, 'sorting'), at(ID.round1, 'closed')], 'ist zu Ende'],
    ['closing', [at(ID.closing)], 'So geht es weiter'],
    ['end', [at(ID.end)], 'Die Veranstaltung ist zu Ende.'],
  ])('given %s, when rendered, then its words are there and one title', (_name, events, words) => {
    const page = html(events);
    expect(page).toContain(words);
    expect(page.match(/<h1/gu)).toHaveLength(1);
  });

  it('given a device that has not read the notice, when rendered, then the notice stands before the place to write', () => {
    const page = html([at(ID.round1, 'collecting')], device({ noticeRead: false }));
    expect(page).toContain('Bevor Sie schreiben');
    expect(page.indexOf('Bevor Sie schreiben')).toBeLessThan(page.indexOf('<textarea'));
  });

  it('given no connection, when rendered, then one line says so', () => {
    const line = 'Keine Verbindung. Ihr Text ist noch da.';
    expect(html([at(ID.break)], device(), true)).toContain(line);
    expect(html([at(ID.break)])).not.toContain(line);
  });

  it('given a card and a text of its own, when rendered, then each carries its language and direction', () => {
    const cards = [ownCard({ text: 'مزيد من النوادي', language: 'ar' })];
    const page = html(
      [at(ID.round1, 'collecting'), at(ID.break)],
      device({ cards, drafts: drafts({ [ID.round1]: 'halb' }) }),
    );
    expect(page).toMatch(/<bdi dir="auto" lang="ar"[^>]*>مزيد من النوادي/u);
    expect(page).toContain('Text senden');
  });
});
