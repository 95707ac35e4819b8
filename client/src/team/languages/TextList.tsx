import type { Language } from '@gehoer/shared/domain/languages.ts';
import { useState } from 'react';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './languages.module.css';
import { TextItem } from './TextItem.tsx';
import { countTexts, findTexts, groupedTexts, type Shown, SHOWN, type StatedText } from './textStatus.ts';
import type { SetText } from './useTexts.ts';

interface TextListProps {
  readonly language: Language;
  readonly texts: readonly StatedText[];
  readonly onSet: SetText;
}

const LABELS = { all: 'showAll', toConfirm: 'showToConfirm', own: 'showOwn' } as const;

/** The texts in the parts of the phone's page to which they belong, with a way to find one. */
export function TextList({ language, texts, onSet }: TextListProps) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('all');
  const [search, setSearch] = useState('');
  const found = findTexts(texts, shown, search);
  const kinds = language === 'de' ? SHOWN.filter((each) => each !== 'toConfirm') : SHOWN;
  const groupName = (group: string): string => t(`textGroup.${group}` as 'textGroup.app');
  return (
    <>
      <p className={styles['state']}>
        {t(language === 'de' ? 'languages.stateGerman' : 'languages.state', countTexts(texts))} {t('languages.reload')}
      </p>
      <div role="search" className={styles['filter']}>
        <SelectField
          short
          label={t('languages.show')}
          value={shown}
          onChange={(event) => setShown(kinds[event.target.selectedIndex] ?? 'all')}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t(`languages.${LABELS[each]}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="search"
          label={t('languages.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p role="status" className={styles['found']}>
          {found.length === 0 ? t('languages.none') : t('languages.found', { n: found.length })}
        </p>
      </div>
      {groupedTexts(found).map(([group, members]) => (
        <section key={group} className={styles['group']} aria-labelledby={`gruppe-${group}`}>
          <h2 id={`gruppe-${group}`} className={styles['groupName']}>
            {groupName(group)}
          </h2>
          <ul role="list" className={styles['list']}>
            {members.map((text) => (
              <TextItem key={text.id} language={language} text={text} onSet={onSet} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
