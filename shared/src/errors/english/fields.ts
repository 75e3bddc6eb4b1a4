import type { ErrorTexts } from '../texts.ts';

export const fields: ErrorTexts['fields'] = {
  required: () => 'This is needed.',
  too_short: (limit) => `Too short: at least ${limit} characters.`,
  too_long: (limit) => `Too long: at most ${limit} characters.`,
  too_few: (limit) => `Too few: at least ${limit}.`,
  too_many: (limit) => `Too many: at most ${limit}.`,
  too_small: (limit) => `Too small: at least ${limit}.`,
  too_big: (limit) => `Too big: at most ${limit}.`,
  wrong_type: () => 'This is not of the expected kind.',
  wrong_format: () => 'This is not written as expected.',
  not_a_choice: () => 'This is not one of the choices.',
  unknown_field: () => 'This field is not known.',
  repeated: () => 'This is there twice.',
  invalid: () => 'This is not valid.',
};
