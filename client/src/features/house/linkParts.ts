interface Part {
  /** Where it begins in the text. */
  at: number;
  text: string;
  isLink: boolean;
}

/** A plain text cut into words and web addresses, so that the addresses can be followed. */
export function linkParts(text: string): Part[] {
  let at = 0;
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, turn) => {
    const found = { at, text: part, isLink: turn % 2 === 1 };
    at += part.length;
    return found;
  });
}
