import styles from './button.module.css';
import { classNames } from './class-names';

/**
 * `main` is the one red thing to do now; `strong` is paper on ink; `plain` is outlined; `quiet` is text only.
 */
export type ButtonTone = 'main' | 'strong' | 'plain' | 'quiet';

/** Heights: `medium` 48 px, `large` 56 px for main buttons, `huge` 68 px for riders. */
export type ButtonSize = 'medium' | 'large' | 'huge';

export interface ButtonLook {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** As wide as its container. */
  wide?: boolean;
}

/** Class names of a button or of a link that looks like one, on Amplify UI's button classes. */
export function buttonClasses({ tone = 'plain', size = 'medium', wide = false }: ButtonLook): string {
  return classNames(
    'amplify-button',
    (tone === 'main' || tone === 'strong') && 'amplify-button--primary',
    wide && 'amplify-button--fullwidth',
    styles.button,
    styles[tone],
    styles[size],
  );
}
