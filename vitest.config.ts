import { defineConfig } from 'vitest/config';
import { contractRoutes } from './client/build/contractRoutes.ts';

/**
 * The files of a suite share what they import: loading it took longer than the tests. No module of
 * ours keeps state, so nothing of one file is seen by the next.
 */
const isolate = false;

/** The suites, cheapest first; `npm test` runs them all. */
export default defineConfig({
  test: {
    reporters: ['default'],
    // Most tests wait for the disk, a browser or a clock: every core gets one.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'shared',
          isolate,
          include: ['shared/src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'store',
          isolate,
          include: ['server/src/embedded-mongo/**/*.test.ts', 'test/conformance/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          isolate,
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
          isolate,
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
          isolate,
          include: ['test/realtime/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'permissions',
          isolate,
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
          isolate,
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'cluster',
          isolate,
          include: ['test/cluster/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'house', isolate, include: ['test/house/**/*.test.ts'] } },
      {
        test: {
          name: 'journeys',
          isolate,
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
