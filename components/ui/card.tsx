import type { ComponentProps } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

/**
 * A surface with a hairline, on Amplify UI's card. `urgent` has a red border (something to do now), `flat` is a
 * quiet well without one. `as` picks the element.
 */
export function Card({
  as: Element = 'div',
  tone = 'plain',
  className,
  ...rest
}: ComponentProps<'div'> & {
  as?: 'div' | 'section' | 'article' | 'li';
  tone?: 'plain' | 'urgent' | 'flat';
}) {
  const classes = classNames('amplify-card', styles.card, tone !== 'plain' && styles[tone], className);
  // The elements differ in nothing that these props can reach, so one set of props serves all.
  const props: object = { ...rest, className: classes };
  return <Element {...props} />;
}
