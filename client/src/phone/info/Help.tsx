import type { ReactNode } from 'react';
import { Pictogram, type PictogramName } from '../../ui/Pictogram.tsx';
import { useVoice } from '../screens/useVoice.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './Help.module.css';
import { TextSizeChoice } from './TextSizeChoice.tsx';
import { useInfoWords } from './useInfoWords.ts';

interface PartProps {
  readonly sign: PictogramName;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ sign, title, children }: PartProps) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['title']}>
        <Pictogram name={sign} className={styles['sign']} />
        {title}
      </h2>
      {children}
    </section>
  );
}

/** How to take part, with an example of a card, in plain words; and the size of the text. */
export function Help() {
  const { t, language } = useText();
  const help = useInfoWords();
  const voice = useVoice(language);
  return (
    <>
      <TextSizeChoice words={help} />
      <Part sign="speech" title={help('help.howTo')}>
        <ol className={styles['steps']}>
          <li>{help('help.read')}</li>
          <li>{help('help.write')}</li>
          <li>{help('help.send', { button: t('composer.send') })}</li>
          <li>{help('help.next')}</li>
        </ol>
        <p>{help('help.spelling')}</p>
        <p>{t('language.writeAny')}</p>
      </Part>
      <Part sign="plant" title={help('help.exampleTitle')}>
        <p className={styles['question']}>{help('help.exampleQuestion')}</p>
        <p className={styles['card']}>{help('help.exampleCard')}</p>
        <p>{help('help.exampleWhy')}</p>
      </Part>
      <Part sign="flag" title={help('help.changeTitle')}>
        <p>{t('notice.whileOpen')}</p>
        <p>{t('notice.afterwards')}</p>
      </Part>
      {voice && (
        <Part sign="talk" title={help('help.voiceTitle')}>
          <p>{help('help.voice', { button: t('readAloud.start') })}</p>
        </Part>
      )}
      <Part sign="bridge" title={help('help.hardTitle')}>
        <p>{help('help.hard')}</p>
        <p>{t('notice.paper')}</p>
      </Part>
      <Part sign="mountain" title={help('help.troubleTitle')}>
        <p>{help('help.offline')}</p>
        <p>{help('help.still')}</p>
        <p>{t('join.help')}</p>
      </Part>
    </>
  );
}
