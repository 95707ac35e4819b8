import { useEffect, useState } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { loadParticipantMessages, type ParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import { askForOwnWordings, knownOwnWordings } from './ownWordings.ts';

const RETRY_MS = 2000;

/**
 * The texts for a language. Until they are there, those of the language before stay; without a connection the file is
 * asked for again and again.
 * @param first the texts that are there already
 */
export function useMessages(language: Language, first: ParticipantMessages | null): ParticipantMessages | null {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = (): void => {
      loadParticipantMessages(language, knownOwnWordings(language)).then(
        (loaded) => {
          if (wanted) setMessages(loaded);
        },
        () => {
          if (wanted) timer = setTimeout(load, RETRY_MS);
        },
      );
    };
    load();
    // The shipped words do not wait for a place's own ones.
    void askForOwnWordings(language).then((own) => {
      if (wanted && own) load();
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [language]);
  return messages;
}
