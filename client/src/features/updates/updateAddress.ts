/** An update's own page; the words in it are for people, the identifier finds it. */
export function updateAddress({ id, slug }: { id: string; slug: string }): string {
  return slug ? `/updates/${id}/${slug}` : `/updates/${id}`;
}
