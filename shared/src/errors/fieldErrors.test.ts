import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lineOfText } from '../primitives/index.ts';
import { fieldErrorsOfIssues } from './fieldErrors.ts';

const schema = z.strictObject({
  title: lineOfText(5, 20),
  kind: z.enum(['hack', 'revival']),
  tags: z.array(z.string()).max(1),
  pictures: z.array(z.strictObject({ alt: z.string().max(3) })),
  units: z.number().min(1).max(9),
});

const right = { title: 'A good title', kind: 'hack', tags: [], pictures: [], units: 1 };

function errorsOf(change: object) {
  const input = { ...right, ...change };
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : fieldErrorsOfIssues(parsed.error.issues, input);
}

describe('field errors', () => {
  it.each([
    [{ title: undefined }, { field: 'title', rule: 'required' }],
    [{ title: { $gt: '' } }, { field: 'title', rule: 'wrong_type' }],
    [{ title: '' }, { field: 'title', rule: 'too_short', limit: 5 }],
    [{ title: 'abc' }, { field: 'title', rule: 'too_short', limit: 5 }],
    [{ title: 'x'.repeat(100_000) }, { field: 'title', rule: 'too_long', limit: 20 }],
    [{ title: 'x'.repeat(21) }, { field: 'title', rule: 'too_long', limit: 20 }],
    [{ kind: 'rant' }, { field: 'kind', rule: 'not_a_choice' }],
    [{ kind: undefined }, { field: 'kind', rule: 'required' }],
    [{ tags: ['a', 'b'] }, { field: 'tags', rule: 'too_many', limit: 1 }],
    [{ pictures: [{ alt: 'long' }] }, { field: 'pictures.0.alt', rule: 'too_long', limit: 3 }],
    [{ units: 0 }, { field: 'units', rule: 'too_small', limit: 1 }],
    [{ units: 10 }, { field: 'units', rule: 'too_big', limit: 9 }],
    [{ surprise: 1 }, { field: 'surprise', rule: 'unknown_field' }],
  ])('names the field and the rule: %j', (change, expected) => {
    expect(errorsOf(change)).toEqual([expected]);
  });
});
