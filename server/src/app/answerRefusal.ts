import { ORPCError } from '@orpc/server';
import { describeError, type ErrorTexts } from '@roundhouse/shared/errors';
import { english } from '@roundhouse/shared/errors/english';
import { french } from '@roundhouse/shared/errors/french';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Response } from 'express';
import type { Refusal } from './refusal.ts';

const texts: Record<Locale, ErrorTexts> = { en: english, fr: french };

/** A refusal as the contract's clients read it, its text in the reader's language. */
export function toORPCError({ code, status, details }: Refusal, locale: Locale) {
  return new ORPCError(code, {
    defined: true,
    status,
    data: details,
    message: describeError(code, details, texts[locale]),
  });
}

/** Tells a client when to come back, where the refusal says so. */
export function setRetryAfter(
  response: { setHeader(name: string, value: string): unknown },
  { details }: Refusal,
): void {
  if ('retryAfterSeconds' in details) {
    response.setHeader('Retry-After', String(details.retryAfterSeconds));
  }
}

/** Answers a request with a refusal, outside the contract's own handler. */
export function answerRefusal(response: Response, refusal: Refusal, locale: Locale): void {
  if (response.headersSent) return void response.destroy();
  setRetryAfter(response, refusal);
  response.status(refusal.status).json(toORPCError(refusal, locale).toJSON());
}
