import { describe, expect, it } from 'vitest';
import { isAllowed, type PolicyStatement } from './policy';

const allow = (action: string, resource: string): PolicyStatement => ({
  effect: 'Allow',
  actions: [action],
  resources: [resource],
});

describe('policies', () => {
  it.each([
    ['execute-api:Invoke', 'arn:a/GET/x', true],
    ['Execute-API:invoke', 'arn:a/GET/x', true],
    ['execute-api:*', 'arn:*', true],
    ['*', '*', true],
    ['execute-api:Invoke', 'arn:a/*/x', true],
    ['execute-api:Invoke', 'arn:a/G?T/x', true],
    ['execute-api:Invoke', 'arn:a/GET', false],
    ['execute-api:Invoke', 'arn:a/GET/x/*', false],
    ['execute-api:Invoke', 'arn:A/GET/x', false],
    ['execute-api:ManageConnections', '*', false],
  ])('allow %s on %s → %s', (action, resource, expected) => {
    expect(isAllowed([allow(action, resource)], 'execute-api:Invoke', 'arn:a/GET/x')).toBe(expected);
  });

  it('deny by default, and by any Deny', () => {
    expect(isAllowed([], 'execute-api:Invoke', 'arn:a')).toBe(false);
    const deny: PolicyStatement = { ...allow('*', 'arn:a'), effect: 'Deny' };
    expect(isAllowed([allow('*', '*'), deny], 'execute-api:Invoke', 'arn:a')).toBe(false);
    expect(isAllowed([deny], 'execute-api:Invoke', 'arn:b')).toBe(false);
  });

  it('judge a pattern made to be slow at once', () => {
    const pattern = `${'*a'.repeat(50)}b`;
    expect(isAllowed([allow('*', pattern)], 'execute-api:Invoke', 'a'.repeat(5_000))).toBe(false);
  });
});
