/**
 * Who may call what, as the contract says it: every route by every kind of person, through the gateway with a token
 * and through the web app with a session. A person with the group gets past the door, be it to hear that there is no
 * such order; everybody else is refused at it. What is sent changes nothing: ids that nobody has, bodies that nobody
 * reads.
 */
import { expect, test } from '@playwright/test';
import { isMutation, pathOf, type RouteSpec } from '@/contract/route';
import { routeList } from '@/contract/routes';
import { apiUrl, pages } from '@/lib/urls';
import { demoPeople } from '@/local/people';
import { type DemoName, signedIn } from './support/people';
import { stageUrl, webOrigin } from './support/stack-settings';
import { accessTokenOf } from './support/tokens';

const people = ['nobody', 'customer', 'staff', 'rider2', 'demo'] as const satisfies readonly DemoName[];
const closed = routeList.filter(({ access }) => access !== 'public');

function groupsOf(who: DemoName): readonly string[] {
  return demoPeople.find(({ email }) => email === `${who}@baedal.test`)?.groups ?? [];
}

/** What the contract says will become of it. */
function expected({ access }: RouteSpec, who: DemoName): 'let in' | 'refused' {
  return access === 'public' || access.some((group) => groupsOf(who).includes(group)) ? 'let in' : 'refused';
}

interface Call {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** A call of `route` that is well-formed and asks for nothing there is. */
function callOf(route: RouteSpec): Call {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, crypto.randomUUID()]);
  return {
    id: route.id,
    method: route.method,
    path: pathOf(route, Object.fromEntries(params)),
    headers: {
      ...(isMutation(route) && { 'idempotency-key': crypto.randomUUID() }),
      ...(route.body && { 'content-type': 'application/json' }),
    },
    ...(route.body && { body: '"no such body"' }),
  };
}

/** A row of the table: `refused` is the service's own 403, `let in` whatever it says about the thing. */
function verdict(status: number, text: string): string {
  if (status === 403 && text.includes('"FORBIDDEN"')) return 'refused';
  if (status === 401 && /"UNAUTHENTICATED"|"Unauthorized"/.test(text)) return 'unknown person';
  return status < 500 && status !== 401 && status !== 403 ? 'let in' : `${status} ${text}`;
}

type Row = readonly [route: string, what: string];
const contractSays = (who: DemoName): Row[] => closed.map((route) => [route.id, expected(route, who)]);

async function askStage(token: string | null): Promise<Row[]> {
  return Promise.all(
    closed.map(callOf).map(async ({ id, path, method, headers, body }): Promise<Row> => {
      const response = await fetch(`${stageUrl}${path}`, {
        method,
        headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
        ...(body !== undefined && { body }),
      });
      return [id, verdict(response.status, await response.text())];
    }),
  );
}

test('no person, no call: neither the gateway nor the web app lets a stranger at any of them', async ({
  request,
}) => {
  const strangers: Row[] = closed.map(({ id }) => [id, 'unknown person']);
  expect(await askStage(null)).toEqual(strangers);
  const rows: Row[] = [];
  for (const { id, path, method, headers, body } of closed.map(callOf)) {
    const answer = await request.fetch(apiUrl(path), {
      method,
      headers: { ...headers, 'x-baedal': '1' },
      ...(body !== undefined && { data: body }),
    });
    rows.push([id, verdict(answer.status(), await answer.text())]);
  }
  expect(rows).toEqual(strangers);
});

for (const who of people) {
  const may = closed.filter((route) => expected(route, who) === 'let in').length;

  test(`case 14: ${who} may call ${may} of ${closed.length} routes, through the gateway`, async () => {
    expect(await askStage(await accessTokenOf(who))).toEqual(contractSays(who));
  });

  test(`case 14: ${who} may call ${may} of ${closed.length} routes, through the web app`, async ({
    browser,
  }) => {
    const { context, page } = await signedIn(browser, who, { landing: pages.account() });
    const calls = closed.map(callOf).map((call) => ({ ...call, url: `${webOrigin}${apiUrl(call.path)}` }));
    const answers = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async ({ url, method, headers, body }) => {
            const sent = {
              method,
              headers: { ...headers, 'x-baedal': '1' },
              ...(body !== undefined && { body }),
            };
            const response = await fetch(url, sent);
            return { status: response.status, text: await response.text() };
          }),
        ),
      calls,
    );
    const rows = answers.map(({ status, text }, at): Row => [closed[at]?.id ?? '', verdict(status, text)]);
    expect(rows).toEqual(contractSays(who));
    await context.close();
  });
}
