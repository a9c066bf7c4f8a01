import type { HttpDeps } from '@/services/kit/http/mount';
import type { Engine } from './engine';

/** What a service's app is made of; the same for all three. */
export interface ServiceDeps extends HttpDeps {
  readonly engine: Engine;
}
