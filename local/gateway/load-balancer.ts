/** The load balancer behind a VPC link: listener rules, target groups, and what an ALB answers by itself. */
import type {
  ListenerAction,
  ListenerRule,
  LoadBalancerDescription,
} from '@/contract/deployment/description';
import { type LoadBalancerAnswer, loadBalancerPage } from './load-balancer-pages';
import { createTargetGroup, type TargetGroup } from './target-group';
import type { Upstream } from './upstream';

export type Choice =
  | { readonly kind: 'target'; readonly upstream: Upstream }
  | { readonly kind: 'answer'; readonly answer: LoadBalancerAnswer };

export interface LoadBalancer {
  readonly kind: LoadBalancerDescription['kind'];
  /** How long it lets a target be silent. */
  readonly idleTimeoutMs: number;
  readonly groups: ReadonlyMap<string, TargetGroup>;
  /** `query` with its `?`, or empty. */
  choose(host: string, path: string, query: string): Choice;
  close(how: 'now' | 'when-idle'): Promise<void>;
}

export interface LoadBalancerFaults {
  readonly noTargets?: boolean;
  readonly unhealthy?: boolean;
}

/** `targets` gives the origins of each target group, for instance `http://127.0.0.1:4101`. */
export function createLoadBalancer(
  description: LoadBalancerDescription,
  targets: Readonly<Record<string, readonly string[]>>,
  faults: LoadBalancerFaults = {},
): LoadBalancer {
  const rules = [...description.rules].sort((a, b) => a.priority - b.priority).map(compileRule);
  const groups = new Map(
    Object.entries(description.targetGroups).map(([name, { healthCheck }]) => [
      name,
      createTargetGroup(
        faults.noTargets ? [] : (targets[name] ?? []),
        healthCheck,
        faults.unhealthy === true,
      ),
    ]),
  );

  function act(action: ListenerAction, expand: (template: string) => string): Choice {
    if (action.type === 'fixed-response') {
      const { status, contentType, body } = action;
      return {
        kind: 'answer',
        answer: { status, body, headers: [server, ['content-type', contentType]] },
      };
    }
    if (action.type === 'redirect') {
      const { status, location } = action;
      const page = loadBalancerPage(status);
      return {
        kind: 'answer',
        answer: { ...page, headers: [...page.headers, ['location', expand(location)]] },
      };
    }
    const upstream = groups.get(action.targetGroup)?.next();
    return upstream ? { kind: 'target', upstream } : { kind: 'answer', answer: loadBalancerPage(503) };
  }

  return {
    kind: description.kind,
    idleTimeoutMs: description.idleTimeoutSeconds * 1000,
    groups,
    choose(host, path, query) {
      const rule = rules.find((candidate) => candidate.matches(host, path));
      return act(rule?.action ?? description.defaultAction, (template) =>
        template
          .replace('#{host}', host.replace(/:\d+$/, ''))
          .replace('#{path}', path.slice(1))
          .replace('#{query}', query.slice(1)),
      );
    },
    async close(how) {
      await Promise.all([...groups.values()].map((group) => group.close(how)));
    },
  };
}

const server = ['server', 'awselb/2.0'] as const;

interface CompiledRule {
  readonly action: ListenerAction;
  matches(host: string, path: string): boolean;
}

function compileRule(rule: ListenerRule): CompiledRule {
  const paths = rule.paths?.map((pattern) => globOf(pattern, ''));
  // Hosts compare without case and without a port; paths with case. Neither is rewritten.
  const hosts = rule.hosts?.map((pattern) => globOf(pattern, 'i'));
  return {
    action: rule.action,
    matches: (host, path) =>
      (!paths || paths.some((pattern) => pattern.test(path))) &&
      (!hosts || hosts.some((pattern) => pattern.test(host.replace(/:\d+$/, '')))),
  };
}

/** `*` is any run of characters, also across `/`; `?` is one. */
function globOf(pattern: string, flags: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`);
}
