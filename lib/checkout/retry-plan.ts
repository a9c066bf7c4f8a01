'use client';

/** Seconds between tries; the last one stays. */
const pausesMs = [3_000, 5_000, 10_000, 20_000];

/** Tries again and again, ever more slowly, while the page is looked at. Returns the way to stop. */
export function retryPlan(tryAgain: () => void): () => void {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout>;
  const plan = () => {
    timer = setTimeout(
      () => {
        if (!document.hidden) tryAgain();
        tries += 1;
        plan();
      },
      pausesMs[Math.min(tries, pausesMs.length - 1)],
    );
  };
  plan();
  return () => clearTimeout(timer);
}
