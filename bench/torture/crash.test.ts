import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestPostgres } from '@/services/testing/database';
import { crash } from './crash';

// `npm run torture` kills thirty times on each database; here a few times, so that every change meets it.
const kills = 3;
const server = process.env['TEST_DATABASE_URL'];

test(`services killed ${kills} times under load lose, double and half-write nothing, and their clocks go on`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'baedal-crash-'));
  const database = server ? await openTestPostgres(server) : null;
  try {
    const { good, words } = await crash(database?.url ?? join(folder, 'postgres'), kills);
    expect(good, words).toBe(true);
  } finally {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 180_000);
