/** A restaurant changed something through this process: nobody here is shown the old menu from then on. */
import 'server-only';
import { channel } from 'node:diagnostics_channel';

/** Handlers and the front are built apart and share no module, but the process they run in. */
const changes = channel('baedal.change');

export function noteChange(): void {
  changes.publish(null);
}

export function hearChanges(onChange: () => void): void {
  changes.subscribe(onChange);
}
