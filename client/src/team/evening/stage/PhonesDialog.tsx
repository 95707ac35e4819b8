import { type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { loadParticipantMessages, type ParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import { useEffect, useState } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { PhonePicture } from './PhonePicture.tsx';

interface PhonesDialogProps {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** The words of the phones in a language; null until they are there. */
const usePhoneWords = (language: Language): ParticipantMessages | null => {
  const [words, setWords] = useState<ParticipantMessages | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadParticipantMessages(language).then((loaded) => {
      if (isCurrent) setWords(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
};

/** "Was sehen die Handys?": a phone as it looks at this moment, in any language the evening offers. */
export function PhonesDialog({ workshop, onClose }: PhonesDialogProps) {
  const { t } = useText();
  const { live } = useEvening();
  const n = useLive(live, ({ pulse }) => pulse.phones);
  const offered = LANGUAGES.filter((language) => workshop.profile.languages.includes(language));
  const [language, setLanguage] = useState<Language>(offered[0] ?? 'de');
  const words = usePhoneWords(language);
  return (
    <Dialog open title={t('stage.phonesTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('stage.phonesCount', { n })}</p>
      {offered.length > 1 && (
        <SelectField
          short
          label={t('stage.phonesLanguage')}
          value={language}
          onChange={(event) => setLanguage(offered.find((each) => each === event.target.value) ?? language)}
        >
          {offered.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </SelectField>
      )}
      {words && <PhonePicture workshop={workshop} words={words} language={language} />}
      <p>{t('stage.phonesSimple')}</p>
    </Dialog>
  );
}
