import { ChevronLeft } from 'lucide-react';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { memo } from 'react';
import { Link } from 'wouter';
import { UserText } from '../../../ui/UserText.tsx';
import { PageTitle } from '../../frame/PageTitle.tsx';
import { SpareWords } from '../../frame/SpareWords.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import styles from './EveningHead.module.css';
import { EveningLinks } from './EveningLinks.tsx';
import { Figures } from './Figures.tsx';
import { Colleagues } from '../together/Colleagues.tsx';
import type { Outline } from '../outline.ts';

/** The head of the evening's page: which evening, how things stand in the room, and the way to the other views. */
export const EveningHead = memo(function EveningHead({ state }: { readonly state: Outline }) {
  const { t, language } = useText();
  const field = textIn(state.profile.actionField, language);
  const name = field.text || state.profile.eventLabel;
  return (
    <header className={styles['head']}>
      <Link to={paths.start} className={styles['back']} title={t('nav.evenings')}>
        <ChevronLeft size={18} aria-hidden="true" />
        <SpareWords upTo="tablet">{t('nav.evenings')}</SpareWords>
      </Link>
      <PageTitle name={name} className={styles['title']}>
        <UserText inline text={name} lang={field.language} />
      </PageTitle>
      <Colleagues />
      <Figures />
      <EveningLinks />
    </header>
  );
});
