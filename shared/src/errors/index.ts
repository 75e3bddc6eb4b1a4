export { fieldErrorsOfIssues } from './fieldErrors.ts';
export { describeError, describeFieldError } from './messages.ts';
export {
  type ErrorCode,
  type ErrorDetails,
  errorRegistry,
  type FieldError,
  type FieldRule,
  fieldErrorSchema,
} from './registry.ts';
