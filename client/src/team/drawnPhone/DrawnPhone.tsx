import type { ComponentProps } from 'react';
import { classNames } from '../../ui/classNames.ts';
import styles from './DrawnPhone.module.css';

/** A phone, drawn: its edge around what stands on it. */
export function DrawnPhone({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames(styles['phone'], className)} />;
}
