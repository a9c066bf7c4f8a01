import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{app,components,lib,contract,services,local,scripts,bench}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // PGlite opens in a second or two; a hung test should still fail while one watches.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
