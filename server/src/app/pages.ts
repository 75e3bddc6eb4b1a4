import express, { type Request, type Response, Router } from 'express';
import { readBootstrap } from '../features/site/index.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './refusal.ts';
import { requestContext } from './requestContext.ts';
import { readShell, type Shell } from './shell.ts';
import { unchangingFiles } from './unchangingFiles.ts';

const NOT_BUILT =
  'The client is not built: run `npm run build`, or open the address `npm run dev` prints.';

/** Serves the client's build in `folder`: its files, and its page for every address of the app. */
export function pages(parts: Parts, folder: string): Router {
  const router = Router();
  let shell: Promise<Shell | null> | undefined;
  router.use('/assets', unchangingFiles(folder));
  router.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  router.get('/{*path}', async (request, response) => {
    if (!isPage(request)) throw new Refusal('not_found');
    shell ??= readShell(folder);
    const found = await shell;
    if (!found) shell = undefined;
    await answerPage(parts, found, request, response);
  });
  return router;
}

/** An address of the app has no ending; a file that is not there is not a page. */
function isPage({ path, headers }: Request): boolean {
  return (
    !/\.[a-z0-9]+$/i.test(path) && (headers.accept ?? '*/*').match(/text\/html|\*\/\*/) !== null
  );
}

async function answerPage(parts: Parts, shell: Shell | null, request: Request, response: Response) {
  const context = await requestContext(parts, request, response);
  const { output } = await readBootstrap(context, undefined);
  response.set('Cache-Control', 'no-store').vary('Accept-Language').vary('Cookie');
  if (output.needsSetup && request.path !== '/setup') return response.redirect(302, '/setup');
  if (!shell) return response.status(503).type('text').send(NOT_BUILT);
  response.type('html').send(shell.write(output));
}
