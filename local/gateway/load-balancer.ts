/** The load balancer behind a VPC link: listener rules, target groups, and the pages an ALB makes by itself. */
import type { ListenerAction, ListenerRule, LoadBalancerDescription } from './description';
import { createUpstream, type Upstream } from './upstream';

export interface LoadBalancerAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export type Choice =
  | { readonly kind: 'target'; readonly upstream: Upstream }
  | { readonly kind: 'answer'; readonly answer: LoadBalancerAnswer };

export interface LoadBalancer {
  choose(host: string, path: string): Choice;
  close(): Promise<void>;
}

const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
} as const;

/** The HTML page of an ALB, to the byte. Source: captures of awselb/2.0. */
export function loadBalancerPage(status: keyof typeof titles): LoadBalancerAnswer {
  const title = `${status} ${titles[status]}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return {
    status,
    headers: [
      ['server', 'awselb/2.0'],
      ['content-type', 'text/html'],
    ],
    body,
  };
}

/** `targets` gives the origins of each target group, for instance `http://127.0.0.1:4101`. */
export function createLoadBalancer(
  description: LoadBalancerDescription,
  targets: Readonly<Record<string, readonly string[]>>,
): LoadBalancer {
  const rules = [...description.rules].sort((a, b) => a.priority - b.priority).map(compileRule);
  const groups = new Map(
    Object.keys(description.targetGroups).map((name) => [
      name,
      { upstreams: (targets[name] ?? []).map(createUpstream), next: 0 },
    ]),
  );

  function act(action: ListenerAction): Choice {
    if (action.type === 'fixed-response') {
      return {
        kind: 'answer',
        answer: {
          ...action,
          headers: [
            ['server', 'awselb/2.0'],
            ['content-type', action.contentType],
          ],
        },
      };
    }
    if (action.type === 'redirect') {
      const page = { ...loadBalancerPage(400), status: action.status, body: '' };
      return {
        kind: 'answer',
        answer: { ...page, headers: [...page.headers, ['location', action.location]] },
      };
    }
    const group = groups.get(action.targetGroup);
    const upstream = group?.upstreams[group.next % group.upstreams.length];
    // Only a group without any registered target is a 503: where all are unhealthy an ALB tries them all the same.
    if (!group || !upstream) return { kind: 'answer', answer: loadBalancerPage(503) };
    group.next = (group.next + 1) % group.upstreams.length;
    return { kind: 'target', upstream };
  }

  return {
    choose(host, path) {
      const rule = rules.find((candidate) => candidate.matches(host, path));
      return act(rule?.action ?? description.defaultAction);
    },
    async close() {
      const upstreams = [...groups.values()].flatMap((group) => group.upstreams);
      await Promise.all(upstreams.map((upstream) => upstream.close()));
    },
  };
}

function compileRule(rule: ListenerRule): {
  matches(host: string, path: string): boolean;
  action: ListenerAction;
} {
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
