/** Why a command was not carried out, in words for whoever typed it. */
import { CognitoIdentityProviderServiceException } from '@aws-sdk/client-cognito-identity-provider';

export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Words for what the SDK throws; what nobody foresaw is said as it is. */
export function wordsFor(error: unknown, where: string): string {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof Error)) return String(error);
  switch (error.name) {
    case 'CredentialsProviderError':
      return 'There are no AWS credentials here. Set AWS_PROFILE, or whatever else the AWS CLI works with.';
    case 'AccessDeniedException':
    case 'NotAuthorizedException':
      return `These AWS credentials may not do that with ${where}: ${error.message}`;
    case 'UnrecognizedClientException':
    case 'InvalidSignatureException':
      return `${where} does not accept these credentials: ${error.message}`;
    case 'ResourceNotFoundException':
      return `${where}: ${error.message}`;
    case 'TooManyRequestsException':
      return `${where} is asked too often right now. Please try again in a moment.`;
    default:
      return unforeseen(error, where);
  }
}

function unforeseen(error: Error, where: string): string {
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof CognitoIdentityProviderServiceException) {
    return `${where} answered ${error.name}: ${error.message}`;
  }
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET'].includes(code)) {
    return `${where} does not answer. On this machine it is there while npm start runs; for a pool on AWS name it with --pool.`;
  }
  return `${error.name}: ${error.message}`;
}
