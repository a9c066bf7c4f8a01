import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The pages' own stylesheet, and its address, which changes with it. */
export const stylesheet = readFileSync(new URL('../assets/hosted-ui.css', import.meta.url), 'utf8');
const version = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);
export const stylesheetPath = `/assets/hosted-ui.${version}.css`;
