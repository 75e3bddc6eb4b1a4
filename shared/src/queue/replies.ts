/** What a placeholder in a saved reply stands for: the author, what it is about, the rule, the brand. */
export const REPLY_PLACEHOLDERS = ['person', 'title', 'rule', 'brand'] as const;
export type ReplyFilling = Record<(typeof REPLY_PLACEHOLDERS)[number], string>;

const PLACEHOLDER = /\{\{\s*(person|title|rule|brand)\s*\}\}/g;

/** A text with each `{{placeholder}}` replaced; what is not one of them stays as it was typed. */
export function fillReply(text: string, filling: ReplyFilling): string {
  return text.replace(PLACEHOLDER, (_, name: keyof ReplyFilling) => filling[name]);
}
