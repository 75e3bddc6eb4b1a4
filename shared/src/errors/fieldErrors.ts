import type { z } from 'zod';
import type { FieldError, FieldRule } from './registry.ts';

type Issue = z.core.$ZodIssue;

/**
 * What zod found wrong with `input`: the first error of each field, since the others mostly say
 * the same again. An unknown key counts as a field.
 */
export function fieldErrorsOfIssues(issues: readonly Issue[], input: unknown): FieldError[] {
  const byField = new Map<string, FieldError>();
  for (const error of issues.flatMap((issue) => errorsOf(issue, input))) {
    if (!byField.has(error.field)) byField.set(error.field, error);
  }
  return [...byField.values()];
}

function errorsOf(issue: Issue, input: unknown): FieldError[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: field ? `${field}.${key}` : key,
      rule: 'unknown_field',
    }));
  }
  const limit = limitOf(issue);
  const rule = ruleOf(issue, isMissing(input, issue.path));
  return [{ field, rule, ...(limit === undefined ? {} : { limit }) }];
}

const tooSmall: Record<string, FieldRule> = {
  string: 'too_short',
  array: 'too_few',
  set: 'too_few',
};
const tooBig: Record<string, FieldRule> = {
  string: 'too_long',
  array: 'too_many',
  set: 'too_many',
};

function isMissing(input: unknown, path: readonly PropertyKey[]): boolean {
  let at = input;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at === undefined;
}

function ruleOf(issue: Issue, isAbsent: boolean): FieldRule {
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent ? 'required' : 'wrong_type';
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'required'
        : (tooSmall[issue.origin] ?? 'too_small');
    case 'too_big':
      return tooBig[issue.origin] ?? 'too_big';
    case 'invalid_format':
      return 'wrong_format';
    case 'invalid_value':
      return isAbsent ? 'required' : 'not_a_choice';
    case 'custom':
      return issue.params?.rule ?? 'invalid';
    default:
      return 'invalid';
  }
}

function limitOf(issue: Issue): number | undefined {
  if (issue.code === 'too_small') return Number(issue.minimum);
  if (issue.code === 'too_big') return Number(issue.maximum);
  return undefined;
}
