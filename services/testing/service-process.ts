/** A service alone, as its container runs it, with the numbers a test asks for; ends with its parent. */
import { runAlone } from '@/services/run-alone';

process.on('disconnect', () => process.exit(0));
const [service, settings = '{}'] = process.argv.slice(2);
if (service !== 'customer' && service !== 'restaurant' && service !== 'rider') {
  throw new TypeError(`There is no service ${service}`);
}
await runAlone(service, JSON.parse(settings));
