import { SavedChoice } from '../../saving/SavedChoice.tsx';
import { SavedTextArea } from '../../saving/SavedTextField.tsx';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';

/** The most words a list may have, and the most characters a word. */
const MOST_WORDS = 200;

const wordsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether every card is looked at before the room sees it, and which words to watch for then. */
export function CheckingChoice() {
  const { t } = useText();
  const { profile, change } = useProfile();
  const check = (text: string): string | undefined => {
    const words = wordsIn(text);
    const isFine = words.length <= MOST_WORDS && words.every(({ length }) => length <= MOST_WORDS);
    return isFine ? undefined : t('checking.wordsTooMany');
  };
  return (
    <>
      <SavedChoice
        legend={t('checking.profile')}
        choices={[
          { value: 'off', label: t('checking.profileOff'), hint: t('checking.profileOffHint') },
          { value: 'on', label: t('checking.profileOn'), hint: t('checking.profileOnHint') },
        ]}
        saved={profile.checkCards ? 'on' : 'off'}
        save={(value) => change({ checkCards: value === 'on' })}
      />
      {profile.checkCards && (
        <SavedTextArea
          rows={4}
          label={t('checking.words')}
          hint={t('checking.wordsHint')}
          saved={profile.flagWords.join('\n')}
          save={(text) => change({ flagWords: wordsIn(text) })}
          check={check}
        />
      )}
    </>
  );
}
