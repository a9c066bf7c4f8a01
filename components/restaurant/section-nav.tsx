'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './section-nav.module.css';

/** Just below the names, where a section that was jumped to comes to stand. */
const topPx = 80;

/** The section one reads: the last one that has reached the names, or the last of all at the end of the page. */
function sectionInView(ids: readonly string[]): string | undefined {
  const page = document.documentElement;
  const atEnd = page.scrollTop > 0 && page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
  if (atEnd) return ids.at(-1);
  const reached = ids.filter((id) => {
    const section = document.getElementById(id);
    return section && !section.hidden && section.getBoundingClientRect().top <= topPx;
  });
  return reached.at(-1) ?? ids[0];
}

/** The sections of the menu: anchors that work without script, and with it show where one is. */
export function SectionNav(props: {
  label: string;
  sections: readonly { id: string; name: string }[];
  /** Before one of them is jumped to. */
  onGo: () => void;
}) {
  const { sections } = props;
  const [current, setCurrent] = useState(sections[0]?.id);
  const list = useRef<HTMLUListElement>(null);
  const ids = sections.map((section) => section.id).join(' ');

  useEffect(() => {
    const update = () => setCurrent(sectionInView(ids.split(' ')));
    update();
    window.addEventListener('scroll', update, { passive: true });
    return () => window.removeEventListener('scroll', update);
  }, [ids]);

  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[href="#${CSS.escape(current ?? '')}"]`);
    // Only sideways: scrollIntoView would move the page as well.
    list.current?.scrollTo({ left: (link?.offsetLeft ?? 0) - 16, behavior: 'smooth' });
  }, [current]);

  return (
    <nav aria-label={props.label}>
      <ul ref={list} className={styles.list}>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              className={styles.link}
              onClick={props.onGo}
              {...(section.id === current && { 'aria-current': 'true' as const })}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
