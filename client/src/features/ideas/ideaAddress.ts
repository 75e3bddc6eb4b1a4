/** An idea's own page; the words in it are for people, the identifier finds it. */
export function ideaAddress(idea: { id: string; slug: string }): string {
  return idea.slug ? `/ideas/${idea.id}/${idea.slug}` : `/ideas/${idea.id}`;
}
