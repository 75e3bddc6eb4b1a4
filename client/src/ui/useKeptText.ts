import { useState } from 'react';

const PREFIX = 'roundhouse.kept.';

/**
 * What is typed into a dialog or a small form, kept in this tab over a reload and a closed dialog
 * until it is sent. `name` says what it is about.
 */
export function useKeptText(name: string) {
  const [text, setText] = useState(() => read(name));
  return {
    text,
    setText: (next: string) => {
      setText(next);
      keep(name, next);
    },
    /** It was sent. */
    forget: () => keep(name, ''),
  };
}

function read(name: string): string {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

function keep(name: string, text: string): void {
  try {
    if (text.trim()) sessionStorage.setItem(PREFIX + name, text);
    else sessionStorage.removeItem(PREFIX + name);
  } catch {
    /* storage may be forbidden or full: the text lasts as long as the form */
  }
}
