import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../../test/support/startServer.ts';

type Operation = {
  tags: string[];
  summary: string;
  description: string;
  responses: Record<string, object>;
};
type Document = { paths: Record<string, Record<string, Operation>> };

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

it('describes every action with its summary, its right and its errors', async () => {
  const document = (await (await server.guest.fetch('/api/openapi.json')).json()) as Document;
  const post = document.paths['/ideas']?.post as Operation;
  expect(post.summary).toBe('Post an idea');
  expect(post.tags).toEqual(['ideas']);
  expect(post.description).toContain('`idea.post` (fan, rep, moderator, owner)');
  expect(Object.keys(post.responses)).toEqual(
    expect.arrayContaining(['201', '401', '403', '409', '422', '429', '500']),
  );
  expect(JSON.stringify(post.responses['409'])).toContain('board_closed');
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods)) {
      expect(operation.description).toMatch(/^Right: `/);
    }
  }
});

it('shows it on a page that needs no other origin and no inline script', async () => {
  const page = await (await server.guest.fetch('/api/docs')).text();
  const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links.filter((path) => path !== '/mark.svg')) {
    expect((await server.guest.fetch(link)).status).toBe(200);
  }
  expect(page).not.toMatch(/<script>|https?:\/\//);
});
