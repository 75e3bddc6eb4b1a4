import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const ENDINGS = { br: '.br', gzip: '.gz' } as const;
const CACHING = { index: false, immutable: true, maxAge: '365d' } as const;

/**
 * Serves files whose name holds a hash of what is in them, as the build compressed them where it
 * did. A file that is not there answers 404, never the page.
 */
export function unchangingFiles(clientFolder: string): RequestHandler {
  const folder = join(clientFolder, 'assets');
  const plain = express.static(folder, { ...CACHING, fallthrough: false });
  const compressed = express.static(folder, {
    ...CACHING,
    setHeaders(response, path) {
      const ending = path.slice(0, path.lastIndexOf('.'));
      response.setHeader('Content-Type', contentType(ending));
      response.setHeader('Content-Encoding', path.endsWith(ENDINGS.br) ? 'br' : 'gzip');
      response.setHeader('Vary', 'Accept-Encoding');
    },
  });
  const known = new Map<string, boolean>();
  const isThere = (path: string) => {
    if (!known.has(path) && known.size < 5000) known.set(path, existsSync(join(folder, path)));
    return known.get(path) ?? false;
  };
  const router = Router();
  router.use((request, response, next) => {
    const encoding = request.acceptsEncodings(['br', 'gzip']);
    const ending = encoding === 'br' || encoding === 'gzip' ? ENDINGS[encoding] : null;
    if (!ending || !/^\/[\w.-]+\.(js|css|svg)$/.test(request.path)) return next();
    if (!isThere(request.path + ending)) return next();
    request.url = request.path + ending;
    compressed(request, response, next);
  });
  router.use(plain);
  return router;
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'image/svg+xml';
}
