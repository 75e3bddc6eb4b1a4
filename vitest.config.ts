import { defineConfig } from 'vitest/config';
import { contractRoutes } from './client/build/contractRoutes.ts';

/** The suites, cheapest first; `npm test` runs them all. */
export default defineConfig({
  test: {
    reporters: ['default'],
    // Most tests wait for the disk, a browser or a clock: every core gets one.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'shared', include: ['shared/src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        test: {
          name: 'store',
          include: ['server/src/embedded-mongo/**/*.test.ts', 'test/conformance/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts'],
          exclude: ['server/src/embedded-mongo/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './client/vite.config.ts',
        test: {
          name: 'client',
          root: './client',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        // They use the client's own queue and caches.
        plugins: [contractRoutes()],
        test: {
          name: 'realtime',
          include: ['test/realtime/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'permissions',
          include: ['test/permissions/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        // They use the client's own queue and caches.
        plugins: [contractRoutes()],
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'cluster',
          include: ['test/cluster/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'house', include: ['test/house/**/*.test.ts'] } },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
