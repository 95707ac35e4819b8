import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { at, device, drafts, evening, ID, ownCard } from '../fixtures/evening.ts';
import { phoneView } from './phoneView.ts';

const stageAt = (stepId: string, phase: Parameters<typeof at>[1] = null) =>
  phoneView(evening(at(stepId, phase)), device(), 'de').stage;

describe('the steps of an evening', () => {
  it('given a step without a round, when the phone is looked at, then it shows that step', () => {
    expect(stageAt(ID.arrival)).toEqual({ kind: 'arrival' });
    expect(stageAt(ID.welcome)).toEqual({ kind: 'welcome' });
    expect(stageAt(ID.break)).toEqual({ kind: 'break' });
    expect(stageAt(ID.talk)).toEqual({ kind: 'talk', speaker: 'Leyla Demir', title: 'Sport verbindet' });
  });

  it('given the closing or the end, when looked at, then it says how it goes on, in a language there is', () => {
    const nextSteps = { text: 'Im März gibt es einen Bericht.', language: 'de' };
    expect(stageAt(ID.closing)).toEqual({ kind: 'closing', nextSteps });
    expect(phoneView(evening(at(ID.end)), device(), 'ar').stage).toEqual({ kind: 'end', nextSteps });
  });

  it('given each phase of a round, when looked at, then the question can be read', () => {
    for (const phase of ['waiting', 'collecting', 'sorting', 'closed'] as const) {
      expect(stageAt(ID.round1, phase)).toMatchObject({
        kind: 'round',
        round: {
          number: 1,
          total: 2,
          phase,
          question: {
            text: 'Thema: Sport und Gesundheit. Wann sagen wir: Die Integration gelingt gut?',
            language: 'de',
          },
        },
      });
    }
  });

  it('given a programme that nobody has planned yet, when looked at, then the phone shows the arrival', () => {
    expect(phoneView({ ...evening(), programme: { steps: [], current: '' } }, device(), 'de').stage.kind).toBe(
      'arrival',
    );
  });
});

describe('the question as what somebody is there', () => {
  const groups = [{ id: ID.arrival, name: { de: 'Verein' } }];
  const asking: WorkshopEvent = { type: 'profileChanged', changes: { selfLabels: { asked: true, groups } } };
  const asksAt = (stepId: string, ...facts: readonly WorkshopEvent[]): boolean =>
    phoneView(evening(...facts, at(stepId, stepId === ID.round1 ? 'collecting' : null)), device(), 'de').groups.length >
    0;

  it('SELF-9 given an evening that asks, when looked at, then it asks at stations where nobody writes', () => {
    const { arrival, welcome, talk, round1, break: pause, closing, end } = ID;
    const steps = [arrival, welcome, talk, round1, pause, closing, end];
    expect(steps.filter((step) => asksAt(step, asking))).toEqual([arrival, welcome, talk, pause, closing]);
  });

  it('SELF-9 given the notice has not been read, or an evening that does not ask, when looked at, then it asks nothing', () => {
    expect(phoneView(evening(asking), device({ noticeRead: false }), 'de').groups).toEqual([]);
    expect(asksAt(ID.arrival)).toBe(false);
  });
});

describe('the question', () => {
  it('given two wordings, when looked at in German, then the official one stands beside the plain one', () => {
    expect(stageAt(ID.round1, 'waiting')).toMatchObject({ round: { official: { language: 'de' } } });
  });

  it('given the same wording twice, when looked at in Arabic, then there is only one, with its own field name', () => {
    const { stage } = phoneView(evening(at(ID.round1, 'waiting')), device(), 'ar');
    expect(stage).toMatchObject({
      round: {
        question: { text: expect.stringContaining('الرياضة والصحة') as string, language: 'ar' },
        official: null,
      },
    });
  });

  it('given no plain wording and no translation, when looked at in Turkish, then the official German one stands in', () => {
    const { stage } = phoneView(evening(at(ID.round2, 'waiting')), device(), 'tr');
    const question = { text: 'Welche Ziele haben wir?', language: 'de' };
    expect(stage).toMatchObject({ round: { question, official: null } });
  });
});

describe('a question that is translated in one version only', () => {
  it('given only an official Turkish wording, when looked at in Turkish, then it comes before the plain German one', () => {
    const text = 'Bölgemiz için hedeflerimiz nelerdir?';
    const changed = { roundId: ID.round1, version: 'official', language: 'tr', text } as const;
    const workshop = evening({ type: 'questionChanged', ...changed }, at(ID.round1, 'waiting'));
    const { stage } = phoneView(workshop, device(), 'tr');
    expect(stage).toMatchObject({ round: { question: { text, language: 'tr' }, official: null } });
  });
});

describe('where somebody can write', () => {
  const writing = (workshop: ReturnType<typeof evening>, local = device()) => phoneView(workshop, local, 'de').writing;

  it('given a round that waits or is closed, when looked at, then there is no field', () => {
    expect(writing(evening(at(ID.round1, 'waiting')))).toEqual([]);
    expect(writing(evening(at(ID.round1, 'closed')))).toEqual([]);
  });

  it('given a round that collects, when looked at, then there is a field with the limit of a phone', () => {
    expect(writing(evening(at(ID.round1, 'collecting')))).toMatchObject([
      { kind: 'now', roundId: ID.round1, cardsLeft: 2, textLimit: 200, open: true, round: { table: false } },
    ]);
  });

  it('given a round for tables, when looked at, then the limit is that of a table', () => {
    expect(writing(evening(at(ID.round2, 'collecting')))).toMatchObject([{ cardsLeft: 4, round: { table: true } }]);
  });

  it('given a round that is sorted, when looked at, then a late card is possible', () => {
    expect(writing(evening(at(ID.round1, 'sorting')))).toMatchObject([{ kind: 'late', open: true }]);
  });

  it('given cards already written, when looked at, then those that arrive count and those refused do not', () => {
    const cards = [ownCard(), ownCard({ cardId: 'b', state: 'refused' }), ownCard({ cardId: 'c', roundId: ID.round2 })];
    expect(writing(evening(at(ID.round1, 'collecting')), device({ cards }))[0]?.cardsLeft).toBe(1);
  });

  it('given no limit, when looked at, then any number of cards is left', () => {
    const unlimited = evening({ type: 'profileChanged', changes: { cardLimit: null } }, at(ID.round1, 'collecting'));
    expect(writing(unlimited)[0]?.cardsLeft).toBeNull();
  });

  it('given a card that was just sent, when the field is empty, then it says how that card is doing', () => {
    const collecting = evening(at(ID.round1, 'collecting'));
    const cards = [ownCard({ state: 'waiting' })];
    expect(writing(collecting, device({ cards }))[0]?.latest).toBe('waiting');
    expect(writing(collecting, device({ cards, drafts: drafts({ [ID.round1]: 'x' }) }))[0]?.latest).toBeNull();
  });
});

describe('a text that was not sent', () => {
  const local = device({ drafts: drafts({ [ID.round1]: 'halb fertig' }) });
  const places = (...events: WorkshopEvent[]) =>
    phoneView(evening(...events), local, 'de').writing.map(({ kind, roundId, open }) => [kind, roundId, open]);

  it('given the round has closed or the evening has gone on, when looked at, then the text is offered', () => {
    const collected = at(ID.round1, 'collecting');
    expect(places(collected, at(ID.round1, 'closed'))).toEqual([['earlier', ID.round1, true]]);
    expect(places(collected, at(ID.break))).toEqual([['earlier', ID.round1, true]]);
    expect(places(collected, at(ID.round2, 'collecting'))).toEqual([
      ['now', ID.round2, true],
      ['earlier', ID.round1, true],
    ]);
  });

  it('given its round is on, when looked at, then it is in the field and not offered again', () => {
    expect(places(at(ID.round1, 'collecting'))).toEqual([['now', ID.round1, true]]);
    expect(places(at(ID.round1, 'sorting'))).toEqual([['late', ID.round1, true]]);
  });

  it('given its round is set back to waiting, when looked at, then it waits, too', () => {
    expect(places(at(ID.round1, 'collecting'), at(ID.round1, 'waiting'))).toEqual([]);
  });

  it('given the evening is over, when looked at, then it is there but can no longer be sent', () => {
    expect(places(at(ID.round1, 'collecting'), at(ID.end))).toEqual([['earlier', ID.round1, false]]);
  });

  it('given its round was taken out of the programme, when looked at, then it is there without a round', () => {
    const lost = phoneView(evening(), device({ drafts: drafts({ gone: 'x' }) }), 'de').writing;
    expect(lost).toMatchObject([{ kind: 'earlier', round: null, open: false }]);
  });
});

describe('the notice', () => {
  it('given a device that has not read it, when looked at, then it comes first, until the evening is over', () => {
    const fresh = device({ noticeRead: false });
    expect(phoneView(evening(), fresh, 'de').needsNotice).toBe(true);
    expect(phoneView(evening(), device(), 'de').needsNotice).toBe(false);
    expect(phoneView(evening(at(ID.end)), fresh, 'de').needsNotice).toBe(false);
  });
});

describe('reading all cards', () => {
  const canReadAll = (...events: WorkshopEvent[]) => phoneView(evening(...events), device(), 'de').canReadAll;

  it('given no round has been revealed, when looked at, then there is nothing to read', () => {
    expect(canReadAll(at(ID.round1, 'collecting'))).toBe(false);
  });

  it('given a round is or was revealed, when looked at, then all cards can be read', () => {
    expect(canReadAll(at(ID.round1, 'sorting'))).toBe(true);
    expect(canReadAll(at(ID.round1, 'sorting'), at(ID.break))).toBe(true);
  });
});
