import { createECDH, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { decryptPush } from '@/services/testing/push-endpoint';
import { encryptFor, mostPlainBytes } from './encrypt';

/** RFC 8291, Appendix A. */
const rfc = {
  plain: 'When I grow up, I want to be a watermelon',
  ours: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  theirs: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    private: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
};
const buffer = (text: string) => Buffer.from(text, 'base64url');

test('a message is sealed as the RFC’s own example is', () => {
  const sealed = encryptFor(rfc.theirs, rfc.plain, {
    privateKey: buffer(rfc.ours),
    salt: buffer(rfc.salt),
  });
  expect(sealed.toString('base64url')).toBe(rfc.body);
});

test('the tests’ own browser reads the RFC’s example', () => {
  const keys = { privateKey: buffer(rfc.theirs.private), auth: buffer(rfc.theirs.auth) };
  expect(decryptPush(keys, buffer(rfc.body))).toBe(rfc.plain);
});

test('what is sealed for one browser, it reads, and twice the same is sealed differently', () => {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  const auth = randomBytes(16);
  const keys = { p256dh: curve.getPublicKey('base64url'), auth: auth.toString('base64url') };
  const first = encryptFor(keys, '{"body":"주문을 받았어요"}');
  expect(decryptPush({ privateKey: curve.getPrivateKey(), auth }, first)).toBe('{"body":"주문을 받았어요"}');
  expect(encryptFor(keys, '{"body":"주문을 받았어요"}').equals(first)).toBe(false);
});

test('a message that does not fit one record, and a key that is no point, are refused', () => {
  expect(() => encryptFor(rfc.theirs, 'x'.repeat(mostPlainBytes))).not.toThrow();
  expect(() => encryptFor(rfc.theirs, 'x'.repeat(mostPlainBytes + 1))).toThrow(/longer/);
  const bent = {
    ...rfc.theirs,
    p256dh: Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64url'),
  };
  expect(() => encryptFor(bent, 'x')).toThrow();
});
