import styles from './mark.module.css';

/** Baedal's mark: a bag-shaped ㅂ in a tilted red seal. The name stands beside it or in the link's label. */
export function Mark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" className={styles.mark}>
      <rect width="36" height="36" rx="9" className={styles.paper} />
      <path
        d="M12.5 10.5v13.5a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5V10.5M12.5 17.5h11"
        className={styles.bag}
      />
    </svg>
  );
}
