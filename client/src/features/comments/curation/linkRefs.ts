/**
 * A summary with its references as links to the comments: `[2]` is the second of `refIds`. What is
 * no number of one, or is a link already, stays as it is written.
 */
export function linkRefs(body: string, refIds: readonly string[]): string {
  return body.replace(/(?<!!)\[(\d{1,2})\](?!\()/g, (found, number: string) => {
    const id = refIds[Number(number) - 1];
    return id ? `[\\[${number}\\]](#comment-${id})` : found;
  });
}
