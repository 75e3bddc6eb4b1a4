import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { Refusal } from './refusal.ts';

export const JSON_LIMIT_BYTES = 256_000;
/** Nothing in the contract goes deeper than six. */
const DEEPEST = 20;

const parse = express.json({ limit: JSON_LIMIT_BYTES, strict: false, type: isJson });

/**
 * Reads a JSON body, or refuses one that is too large, not JSON, or nested too deep. A body of any
 * other kind is refused unread, unless one before has made it `request.body` (an upload).
 */
export const jsonBody: RequestHandler = (request, response, next) => {
  if (request.body !== undefined) return next();
  if (hasBody(request) && !isJson(request)) return next(new Refusal('malformed_request'));
  parse(request, response, (error: unknown) => {
    if (error) return next(toBodyRefusal(error));
    if (isDeeperThan(request.body, DEEPEST)) return next(new Refusal('malformed_request'));
    next();
  });
};

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.startsWith('application/json') ?? false;
}

function toBodyRefusal(error: unknown): unknown {
  const type = error instanceof Error && 'type' in error ? error.type : null;
  if (type === 'entity.too.large') {
    return new Refusal('body_too_large', { limitBytes: JSON_LIMIT_BYTES });
  }
  return type === null ? error : new Refusal('malformed_request');
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
