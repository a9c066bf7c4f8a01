import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const parts = ['tokens', 'frame', 'forms', 'people'];

/** The pages' own stylesheet, one file for the browser, and its address, which changes with it. */
export const stylesheet = parts
  .map((name) => readFileSync(new URL(`../assets/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const version = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);
export const stylesheetPath = `/assets/hosted-ui.${version}.css`;
