export { fieldErrorsOfIssues } from './fieldErrors.ts';
export { describeError, describeFieldError } from './messages.ts';
export {
  type ErrorDetails,
  errorRegistry,
  type FieldError,
  type FieldRule,
  fieldErrorSchema,
} from './registry.ts';
export { ERROR_STATUSES, type ErrorCode, isErrorCode } from './statuses.ts';
