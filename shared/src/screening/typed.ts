import { z } from 'zod';
import { TYPED_MS_MAX } from './limits.ts';

/**
 * How long the writer pressed keys for this text, in ms; pauses count five seconds at most. `null`
 * or left out where that says nothing: words that were pasted, dictated or kept from an earlier
 * visit, or a program that writes openly through the API.
 */
export const typedMsSchema = z.number().int().min(0).max(TYPED_MS_MAX).nullable().optional();
