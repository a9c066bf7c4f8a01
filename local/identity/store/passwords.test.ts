import { describe, expect, it } from 'vitest';
import { cryptoRandom } from '../random';
import { checkPasswordPolicy, hashPassword, verifyPassword } from './passwords';

describe('passwords', () => {
  it('are told from wrong ones, whatever cost they were hashed at', async () => {
    const hash = await hashPassword('Baedal!2026', 4, cryptoRandom);
    expect(await verifyPassword('Baedal!2026', hash, 6)).toBe(true);
    expect(await verifyPassword('baedal!2026', hash, 6)).toBe(false);
    expect(await verifyPassword('', hash, 6)).toBe(false);
  });

  it('hash differently each time, and do not stand in the hash', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => hashPassword('Baedal!2026', 4, cryptoRandom)));
    expect(one).not.toBe(two);
    expect(one).not.toContain('Baedal');
  });

  it('fit nobody who has none', async () => {
    expect(await verifyPassword('', undefined, 4)).toBe(false);
    expect(await verifyPassword('x', 'not-a-hash', 4)).toBe(false);
  });

  it('are the same typed on a Mac and on Windows', async () => {
    const hash = await hashPassword('비밀Aa1!'.normalize('NFD'), 4, cryptoRandom);
    expect(await verifyPassword('비밀Aa1!'.normalize('NFC'), hash, 4)).toBe(true);
  });

  it.each([
    ['Abcdef1!', undefined],
    ['Abcde1!', 'password-short'],
    ['abcdef1!', 'password-simple'],
    ['ABCDEF1!', 'password-simple'],
    ['Abcdefg!', 'password-simple'],
    ['Abcdefg1', 'password-simple'],
    [`Aa1!${'x'.repeat(252)}`, undefined],
    [`Aa1!${'x'.repeat(253)}`, 'password-long'],
  ])('%s is %s by Cognito’s default policy', (password, problem) => {
    expect(checkPasswordPolicy(password)).toBe(problem);
  });
});
