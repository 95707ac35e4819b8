import { isLanguage, type Language } from '@gehoer/shared/domain/languages.ts';
import { loadTeamMessages, type TeamMessages } from '@gehoer/shared/i18n/team/index.ts';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { readJson, writeJson } from '../../live/storage.ts';
import { TextContext } from './TextContext.ts';

const KEY = 'team:language';

const remembered = (): Language => {
  const stored = readJson(KEY);
  return isLanguage(stored) ? stored : 'de';
};

/** Loads the texts and shows the page once they are there. The choice of language rests on the device. */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(remembered);
  const [messages, setMessages] = useState<TeamMessages | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void loadTeamMessages(chosen).then((loaded) => {
      if (!isCurrent) return;
      document.documentElement.lang = loaded.language;
      setMessages(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen]);

  const choose = useCallback((language: Language) => {
    writeJson(KEY, language);
    setChosen(language);
  }, []);
  const text = useMemo(() => messages && { ...messages, choose }, [messages, choose]);
  return text && <TextContext value={text}>{children}</TextContext>;
}
