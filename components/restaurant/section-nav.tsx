'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './section-nav.module.css';

/** The sections of the menu, always in view: anchors that work without script, and with it show where one is. */
export function SectionNav(props: { label: string; sections: readonly { id: string; name: string }[] }) {
  const { sections } = props;
  const [current, setCurrent] = useState(sections[0]?.id);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = sections.find((section) => visible.has(section.id));
        if (first) setCurrent(first.id);
      },
      // A section is current from when it passes under the names until the next one does.
      { rootMargin: '-64px 0px -60% 0px' },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);

  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[href="#${CSS.escape(current ?? '')}"]`);
    // Only sideways: scrollIntoView would move the page as well.
    list.current?.scrollTo({ left: (link?.offsetLeft ?? 0) - 16, behavior: 'smooth' });
  }, [current]);

  return (
    <nav aria-label={props.label} className={styles.nav}>
      <ul ref={list} className={styles.list}>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              className={styles.link}
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
