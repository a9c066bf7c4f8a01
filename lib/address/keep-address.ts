'use client';

import type * as z from 'zod';
import type { SaveAddressRequestSchema, SavedAddress } from '@/contract/schemas/person';
import { callApi } from '@/lib/api/on-demand';
import type { ApiResult } from '@/lib/api/result';

/** A saved address as it is typed. */
export type AddressWish = z.input<typeof SaveAddressRequestSchema>;

/** Why an address was not saved, in kinds that have something to do each. */
export type KeepProblem = 'network' | 'signed-out' | 'detail' | 'unknown' | 'too-many' | 'gone' | 'failed';

export type KeepOutcome =
  | { readonly ok: true; readonly addresses: readonly SavedAddress[] }
  | { readonly ok: false; readonly problem: KeepProblem };

/** Saves an address anew, or writes the one with this id; answers all there are then. */
export async function keepAddress(addressId: string | null, body: AddressWish): Promise<KeepOutcome> {
  const result = addressId
    ? await callApi('updateSavedAddress', { params: { addressId }, body })
    : await callApi('saveAddress', { body });
  return outcomeOf(result);
}

/** Forgets a saved address; `gone` where another tab has done so already. */
export async function forgetAddress(addressId: string): Promise<KeepOutcome> {
  return outcomeOf(await callApi('deleteSavedAddress', { params: { addressId } }));
}

type Answer = ApiResult<'saveAddress' | 'updateSavedAddress' | 'deleteSavedAddress'>;

function outcomeOf(result: Answer): KeepOutcome {
  if (result.ok) return { ok: true, addresses: result.data.addresses };
  if (result.kind === 'network') return { ok: false, problem: 'network' };
  if (result.kind === 'signed-out') return { ok: false, problem: 'signed-out' };
  if (result.kind !== 'problem') return { ok: false, problem: 'failed' };
  const { code, errors = [] } = result.problem;
  if (code === 'NOT_FOUND') return { ok: false, problem: 'gone' };
  if (errors.some(({ field }) => field === 'address.detail')) return { ok: false, problem: 'detail' };
  if (errors.some(({ field }) => field === 'address.roadAddress')) return { ok: false, problem: 'unknown' };
  return { ok: false, problem: errors.some((each) => each.code === 'too_many') ? 'too-many' : 'failed' };
}
