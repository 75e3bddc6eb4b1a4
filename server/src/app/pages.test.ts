import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../../test/support/startServer.ts';
import { createApp } from './createApp.ts';

const PAGE = '<!doctype html><html lang="en"><head><!--bootstrap--></head><body></body></html>';
const PROGRAM = `export const text = '${'compressible '.repeat(200)}';`;

let folder: string;
let server: TestServer;
let http: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-client-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  const manifest = { 'src/i18n/fr/index.ts': { file: 'assets/fr-1234.js' } };
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'assets/main-1234.js'), PROGRAM);
  await writeFile(join(folder, 'assets/main-1234.js.br'), brotliCompressSync(PROGRAM));
  server = await startServer();
  http = createServer(createApp(server.parts, folder));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  http?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const page = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });

describe('pages', () => {
  it('carry what they need, in the reader’s language, and are not kept', async () => {
    const response = await page('/ideas/some-idea', { 'accept-language': 'fr' });
    const html = await response.text();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('<link rel="modulepreload" href="/assets/fr-1234.js" />');
    const json = /<script type="application\/json" id="bootstrap">(.*?)<\/script>/.exec(html)?.[1];
    expect(JSON.parse(json ?? '')).toMatchObject({ locale: 'fr', viewer: null, needsSetup: false });
  });

  it('carry names that look like HTML, or like a replacement, harmlessly', async () => {
    const name = "</script><b>$&$'";
    const fan = await server.signUp({ name });
    const html = await (await page('/', { cookie: fan.cookie })).text();
    expect(html).not.toContain('</script><b>');
    const json = /id="bootstrap">(.*?)<\/script>/.exec(html)?.[1];
    expect(JSON.parse(json ?? '').viewer.name).toBe(name);
  });

  it('lead to set-up until it is done', async () => {
    const fresh = await startServer({ isSetUp: false });
    const response = await fresh.guest.fetch('/ideas', { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/setup']);
    await fresh.close();
  });

  it('are not what a missing file is answered with', async () => {
    expect((await page('/assets/gone-1234.js')).status).toBe(404);
    expect((await page('/favicon.ico')).status).toBe(404);
    expect((await page('/.vite/manifest.json')).status).toBe(404);
    expect((await page('/assets/..%2findex.html')).status).toBe(400);
  });
});

describe('hashed files', () => {
  it('are kept for good, and sent as the build compressed them', async () => {
    const response = await fetch(`${url}/assets/main-1234.js`, {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await response.text()).toBe(PROGRAM);
  });

  it('are sent plain to who takes no compression', async () => {
    const response = await fetch(`${url}/assets/main-1234.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(PROGRAM);
  });
});
