/** Starts the rider service alone, as its container does. */
import { runAlone } from '@/services/run-alone';

await runAlone('rider');
