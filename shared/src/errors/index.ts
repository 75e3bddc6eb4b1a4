export { describeError, describeFieldError } from './describe.ts';
export { fieldErrorsOfIssues } from './fieldErrors.ts';
export {
  type ErrorDetails,
  errorRegistry,
  type FieldError,
  type FieldRule,
  fieldErrorSchema,
} from './registry.ts';
export { ERROR_STATUSES, type ErrorCode, isErrorCode } from './statuses.ts';
export type { ErrorTexts } from './texts.ts';
