import { type Group, MAX_GROUP_NAME } from '@gehoer/shared/domain/selfLabels.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { X } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { SaveOutcome } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import styles from './GroupsPart.module.css';

interface GroupRowProps {
  readonly group: Group;
  /** From 1. */
  readonly place: number;
  readonly onName: (name: Group['name']) => Promise<SaveOutcome>;
  /** @param called what the group is called in messages */
  readonly onRemove: (called: string) => void;
}

/** One group that can be chosen on the phones. */
export function GroupRow({ group, place, onName, onRemove }: GroupRowProps) {
  const { t, language } = useText();
  const { text } = textIn(group.name, language);
  const called =
    text === '' ? t('selfLabels.group', { n: place }) : t('selfLabels.groupNamed', { n: place, name: text });
  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <LocalTextField
          label={t('selfLabels.group', { n: place })}
          maxLength={MAX_GROUP_NAME}
          texts={group.name}
          save={(each, name) => onName({ ...group.name, [each]: name })}
        />
      </div>
      <IconButton
        label={t('selfLabels.remove', { name: called })}
        icon={<X aria-hidden="true" />}
        onClick={() => onRemove(called)}
      />
    </li>
  );
}
