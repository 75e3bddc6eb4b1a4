import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Config } from '../config.ts';

/** What must not reach the log, wherever an object that carries it is logged. */
const SECRET_PATHS = [
  'cookie',
  'authorization',
  'password',
  'newPassword',
  'token',
  'email',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** One line of JSON for each event, on the standard output unless told otherwise. */
export function createLog(
  { LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>,
  destination: DestinationStream = process.stdout,
): Logger {
  const redact = [...SECRET_PATHS, '["set-cookie"]'];
  return pino({ level: LOG_LEVEL, base: undefined, redact }, destination);
}

/**
 * Gives each request an id, which its log lines and its answer carry, and logs its end. Of the
 * request only method and path are logged: queries and headers may hold tokens.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: (_request, response, error) => {
      if (error || response.statusCode >= 500) return 'error';
      return 'debug';
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}
