import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contractRoutes } from './build/contractRoutes.ts';

const api = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/**
 * Builds the client to `client/dist` with a manifest, from which the server learns which chunk
 * holds the reader's catalogue (to preload it). In development, what is not the client's own is
 * passed on to the server. vitest's `client` project extends this file.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), contractRoutes()],
  resolve: { dedupe: ['react', 'react-dom', '@tanstack/react-query'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    port: Number(process.env.CLIENT_PORT ?? 5173),
    proxy: {
      '/api': api,
      '/files': api,
      '/feeds': api,
      '/socket.io': { target: api, ws: true },
    },
  },
  test: {
    testTimeout: 30_000,
    setupFiles: ['./src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
