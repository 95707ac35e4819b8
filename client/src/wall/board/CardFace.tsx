import { Link2 } from 'lucide-react';
import { memo } from 'react';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './CardFace.module.css';
import { CardText } from './CardText.tsx';
import type { Face } from './groups.ts';

interface CardFaceProps {
  readonly face: Face;
  /** Marked for a moment, because it is new or has just been moved. */
  readonly isNews?: boolean | undefined;
}

/** A card as the room reads it: what it says, how often that was said, whether a machine put it into German, and where else it lies. */
export const CardFace = memo(function CardFace({ face, isNews = false }: CardFaceProps) {
  const { t } = useWallText();
  const { id, card, said, alsoIn } = face;
  const isNote = card.kind === 'note';
  const byMachine = card.german?.translator === 'machine';
  return (
    <div
      className={styles['card']}
      data-card={id}
      data-news={isNews}
      data-kind={isNote ? 'note' : said > 1 ? 'stack' : 'card'}
    >
      {isNote && <span className={styles['kind']}>{t('sorting.note')}</span>}
      <CardText card={card} originalClass={styles['original']} />
      {(said > 1 || byMachine || alsoIn.length > 0) && (
        <span className={styles['signs']}>
          {said > 1 && <strong className={styles['said']}>{t('sorting.said', { n: said })}</strong>}
          {byMachine && <span>{t('stage.translatedMachine')}</span>}
          {alsoIn.length > 0 && (
            <span className={styles['also']}>
              <Link2 aria-hidden="true" />
              {t('sorting.alsoIn', { where: alsoIn.join(', ') })}
            </span>
          )}
        </span>
      )}
    </div>
  );
});
