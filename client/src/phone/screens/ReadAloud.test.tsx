// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speaking } from '../fixtures/speaking.tsx';
import { ReadAloud } from './ReadAloud.tsx';

const { around } = await speaking('de');

/** A phone with these voices, which it finds after a while, and what it says. */
const phoneWith = (langs: readonly string[]) => {
  const events = new EventTarget();
  const said: SpeechSynthesisUtterance[] = [];
  let voices: { lang: string; localService: boolean; default: boolean }[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
    cancel: vi.fn(),
  });
  const find = () =>
    act(() => {
      voices = langs.map((lang) => ({ lang, localService: true, default: false }));
      events.dispatchEvent(new Event('voiceschanged'));
    });
  return { said, find };
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('reading the question aloud', () => {
  it('LANG-7 given a phone that finds a voice, when the button is tapped, then it reads the question and can be stopped', () => {
    const { said, find } = phoneWith(['de-DE']);
    render(around(<ReadAloud text="Was läuft schon gut?" language="de" />));
    expect(screen.queryByRole('button')).toBeNull();
    find();
    fireEvent.click(screen.getByRole('button', { name: 'Frage vorlesen' }));
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([['Was läuft schon gut?', 'de-DE']]);
    expect(screen.getByRole('button', { name: 'Vorlesen beenden' })).toBeTruthy();
    act(() => {
      said[0]?.onend?.({} as SpeechSynthesisEvent);
    });
    expect(screen.getByRole('button', { name: 'Frage vorlesen' })).toBeTruthy();
  });

  it('LANG-7 given a phone without a voice for the language or without any, when shown, then there is no button', () => {
    const { find } = phoneWith(['de-DE']);
    render(around(<ReadAloud text="Pirs" language="ku" />));
    find();
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    vi.unstubAllGlobals();
    render(around(<ReadAloud text="Frage" language="de" />));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
