/** Every error an action can answer with: a noun of what is so, and its HTTP status. */
export const ERROR_STATUSES = {
  invalid_input: 422,
  malformed_request: 400,
  body_too_large: 413,
  not_signed_in: 401,
  not_allowed: 403,
  origin_refused: 403,
  not_found: 404,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,

  setup_done: 409,
  setup_link_invalid: 403,
  email_taken: 409,
  last_owner: 409,

  board_closed: 409,
  board_name_taken: 409,
  idea_withdrawn: 409,
  idea_merged: 409,
  idea_archived: 409,
  idea_hidden: 409,
  idea_changed: 409,
  id_taken: 409,
  parent_not_found: 404,
  support_missing: 409,
  comment_deleted: 409,

  name_impersonal: 422,
  already_rep: 409,
  invitation_invalid: 403,
  sign_in_to_accept: 409,
  rep_profile_missing: 409,
  not_your_board: 403,
  decision_missing: 409,
  decision_not_fitting: 409,
  status_not_allowed: 409,
  own_response: 409,
  too_many_templates: 409,
  promise_settled: 409,
  time_zone_unknown: 422,
  update_changed: 409,
  update_published: 409,
  unsubscribe_link_invalid: 403,

  file_too_large: 413,
  file_empty: 422,
  picture_type_refused: 415,
  picture_unreadable: 422,
  picture_too_many_pixels: 422,
  upload_not_found: 404,

  rules_not_accepted: 409,
  rules_changed: 409,
  download_limit: 409,
  password_wrong: 403,
  sign_in_again: 403,

  import_unreadable: 422,
  import_too_large: 413,
  import_not_ready: 409,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUSES;

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_STATUSES, code);
