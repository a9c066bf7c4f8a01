import { expect, it } from 'vitest';
import { issuerForms } from './issuer';

const older = 'https://cognito-idp.ap-northeast-2.amazonaws.com/ap-northeast-2_AbCdEf123';
const newer = 'https://issuer-cognito-idp.ap-northeast-2.amazonaws.com/ap-northeast-2_AbCdEf123';

it('knows both forms of a pool on AWS, whichever is configured', () => {
  expect(issuerForms(older)).toEqual([older, newer]);
  expect(issuerForms(newer)).toEqual([newer, older]);
});

it.each([
  'http://localhost:4002/ap-northeast-2_Baedal001',
  'https://cognito-idp.ap-northeast-2.amazonaws.com.evil.test/x_1',
  'https://evil.test/?https://cognito-idp.eu-west-1.amazonaws.com/x_1',
  `${older}/`,
  older.replace('https', 'http'),
])('knows one form only of %s', (issuer) => {
  expect(issuerForms(issuer)).toEqual([issuer]);
});
