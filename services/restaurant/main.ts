/** Starts the restaurant service alone, as its container does. */
import { runAlone } from '@/services/run-alone';

await runAlone('restaurant');
