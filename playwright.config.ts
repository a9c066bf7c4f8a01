import { defineConfig } from '@playwright/test';
import { stackEnv, webOrigin } from './e2e/support/stack-settings';

/** The journeys: the production build against the whole system, on ports and data of their own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One system, one set of demo people: journeys that share a rider would take each other's jobs.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: webOrigin,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' },
  },
  webServer: {
    command: 'node e2e/support/serve.mjs',
    url: webOrigin,
    env: stackEnv,
    timeout: 300_000,
    reuseExistingServer: !process.env['CI'],
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
