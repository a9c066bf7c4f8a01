import { Stars } from '@/components/ui/stars';
import styles from './after.module.css';

/** A review as it is read: stars, words, and the restaurant's answer below it. Everything comes formatted. */
export function ReviewText(props: {
  stars: readonly { readonly label: string | null; readonly count: number; readonly words: string }[];
  text: string;
  meta: string;
  answer: { readonly title: string; readonly text: string; readonly day: string } | null;
}) {
  const { stars, text, meta, answer } = props;
  return (
    <div className={styles.review}>
      <p className={styles.given}>
        {stars.map(({ label, count, words }) => (
          <span key={label ?? 'food'} className={styles.pair}>
            {label} <Stars count={count} words={words} />
          </span>
        ))}
      </p>
      {text && <p className={styles.text}>{text}</p>}
      <p className={styles.meta}>{meta}</p>
      {answer && (
        <blockquote className={styles.answer}>
          <p className={styles.answerTitle}>
            {answer.title} <span className={styles.meta}>{answer.day}</span>
          </p>
          <p className={styles.text}>{answer.text}</p>
        </blockquote>
      )}
    </div>
  );
}
