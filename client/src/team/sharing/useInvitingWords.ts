import type { Language } from '@gehoer/shared/domain/languages.ts';
import { loadParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import { useEffect, useState } from 'react';

/** "Take part" and "access code" as the phones say it. */
export interface InvitingWords {
  readonly language: Language;
  readonly takePart: string;
  readonly code: string;
}

const wordsIn = async (languages: readonly Language[]): Promise<InvitingWords[]> => {
  const loaded = await Promise.all(languages.map((each) => loadParticipantMessages(each)));
  const own = loaded.filter(({ language }, index) => language === languages[index]);
  return own.map(({ language, t }) => ({ language, takePart: t('join.title'), code: t('join.codeLabel') }));
};

/** The words in every one of these languages that the phones speak; empty until they are there. */
export const useInvitingWords = (languages: readonly Language[]): readonly InvitingWords[] => {
  const [words, setWords] = useState<readonly InvitingWords[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void wordsIn(languages).then((found) => {
      if (isCurrent) setWords(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [languages]);
  return words;
};
