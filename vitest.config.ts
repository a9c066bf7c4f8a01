import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    // Outside Next's bundler the marker throws; units of the server side are tested without it.
    alias: { 'server-only': new URL('node_modules/server-only/empty.js', import.meta.url).pathname },
  },
  test: {
    include: ['{app,components,lib,contract,services,local,scripts,bench}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // The AWS SDK would say in every file that Node 20 is old.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // PGlite opens in a second or two; a hung test should still fail while one watches.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
