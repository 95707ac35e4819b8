import type { Card } from '@gehoer/shared/domain/card.ts';
import { inGerman } from '@gehoer/shared/domain/translation.ts';
import { useLayoutEffect, useRef } from 'react';
import { CardText } from '../board/CardText.tsx';
import { useFontEpoch } from '../board/useFontEpoch.ts';
import { useRoom } from '../board/useRoom.ts';
import styles from './LargeCard.module.css';
import { largestText } from './largestText.ts';

/** One card, as large as its text allows. */
export function LargeCard({ card }: { readonly card: Card }) {
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const epoch = useFontEpoch();
  useLayoutEffect(() => {
    const [around, sheet] = [box.current, paper.current];
    if (!room || !around || !sheet) return;
    const words = sheet.firstElementChild;
    const fits = (size: number): boolean => {
      sheet.style.fontSize = `${size}rem`;
      return sheet.offsetHeight <= around.clientHeight;
    };
    const width = (words?.clientWidth ?? around.clientWidth) / room.rem;
    sheet.style.fontSize = `${largestText(inGerman(card), width, fits)}rem`;
  }, [card, room, epoch]);
  return (
    <div ref={box} className={styles['box']}>
      <div ref={paper} className={styles['paper']} data-kind={card.kind}>
        <CardText card={card} originalClass={styles['original']} />
      </div>
    </div>
  );
}
