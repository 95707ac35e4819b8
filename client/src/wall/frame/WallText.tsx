import type { Language } from '@gehoer/shared/domain/languages.ts';
import { loadWallMessages, type WallMessages } from '@gehoer/shared/i18n/wall/index.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { WallTextContext } from './wallTextContext.ts';

interface WallTextProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Loads the texts of a language, tells the page that it speaks it, and shows the children once they are there. */
export function WallText({ language, children }: WallTextProps) {
  const [messages, setMessages] = useState<WallMessages | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadWallMessages(language).then((loaded) => {
      if (!isCurrent) return;
      document.documentElement.lang = loaded.language;
      setMessages(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return messages && <WallTextContext value={messages}>{children}</WallTextContext>;
}
