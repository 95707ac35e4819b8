import { classNames } from './classNames.ts';
import styles from './Pictogram.module.css';
import { pictogramShapes } from './pictogramShapes.tsx';

export type PictogramName = keyof typeof pictogramShapes;

/** The pictogram of a round, counted from 1; rounds beyond the fourth share one. */
export function roundPictogram(round: number): PictogramName {
  return (['bridge', 'flag', 'plant', 'mountain'] as const)[round - 1] ?? 'speech';
}

interface PictogramProps {
  readonly name: PictogramName;
  readonly className?: string | undefined;
}

/**
 * A large sign that people recognise a part of the evening by. It takes the colour of the text around it and the size
 * `--pictogram-size` (3rem). It is decoration for screen readers: the words always stand beside it.
 */
export function Pictogram({ name, className }: PictogramProps) {
  return (
    <svg className={classNames(styles['pictogram'], className)} viewBox="0 0 64 64" aria-hidden="true">
      {pictogramShapes[name]}
    </svg>
  );
}
