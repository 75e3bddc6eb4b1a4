/** What a placeholder in a response or a template stands for. */
export type Filling = { fan: string; idea: string; board: string; rep: string; supports: string };

export const PLACEHOLDERS = ['fan', 'idea', 'board', 'rep', 'supports'] as const;

const PLACEHOLDER = /\{\{\s*(fan|idea|board|rep|supports)\s*\}\}/g;

/** A text with each `{{placeholder}}` replaced; what is not one of them stays as it was typed. */
export function fillPlaceholders(text: string, filling: Filling): string {
  return text.replace(PLACEHOLDER, (_, name: keyof Filling) => filling[name]);
}
