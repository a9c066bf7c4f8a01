import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal';
import { newKey } from './testing/parts';

const keys = [newKey()];

describe('sealing', () => {
  it('gives back what was sealed, and never the same text twice', () => {
    const [one, two] = [seal('밥', 'session', keys), seal('밥', 'session', keys)];
    expect(one).not.toBe(two);
    expect(unseal(one, 'session', keys)).toBe('밥');
  });

  it('case 16: opens what an older key sealed, and seals with the newest', () => {
    const older = newKey();
    const newest = newKey();
    expect(unseal(seal('x', 'session', [older]), 'session', [newest, older])).toBe('x');
    expect(unseal(seal('x', 'session', [newest, older]), 'session', [older])).toBeNull();
  });

  it('case 16: refuses a value with any one byte changed', () => {
    const sealed = seal('a session', 'session', keys);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      expect(unseal(changed, 'session', keys), `character ${at}`).toBeNull();
    }
  });

  it.each(['', 'A', 'not base64url!', 'AQ', `AQ${'A'.repeat(60)}`])(
    'case 16: refuses %j without throwing',
    (value) => {
      expect(unseal(value, 'session', keys)).toBeNull();
    },
  );

  it('case 16: refuses a value cut short at any length', () => {
    const sealed = seal('a session', 'session', keys);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(sealed.slice(0, length), 'session', keys)).toBeNull();
    }
  });

  it('does not open an attempt as a session', () => {
    expect(unseal(seal('x', 'flow', keys), 'session', keys)).toBeNull();
  });
});
