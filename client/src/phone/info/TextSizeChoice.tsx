import { useState } from 'react';
import type { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import { chooseTextSize, storedTextSize, TEXT_SIZES, type TextSize } from '../text/textSize.ts';
import { useAlive } from '../route/useAlive.ts';
import styles from './Help.module.css';

interface TextSizeChoiceProps {
  readonly words: Awaited<ReturnType<typeof loadHelpMessages>>['t'];
}

/** How large the text is; kept on the device. Without a script the browser's own setting has to do. */
export function TextSizeChoice({ words }: TextSizeChoiceProps) {
  const alive = useAlive();
  const [chosen, setChosen] = useState<TextSize | null>(null);
  if (!alive) return null;
  const size = chosen ?? storedTextSize();
  return (
    <fieldset className={styles['sizes']}>
      <legend>{words('textSize.title')}</legend>
      <div className={styles['choices']}>
        {TEXT_SIZES.map((each) => (
          <label key={each} className={styles['choice']}>
            <input
              type="radio"
              name="textSize"
              checked={each === size}
              onChange={() => {
                chooseTextSize(each);
                setChosen(each);
              }}
            />
            {words(`textSize.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
