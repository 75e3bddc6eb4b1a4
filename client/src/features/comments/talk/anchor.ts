/**
 * What must not move on the screen: the field that has the keyboard if it is in sight, else the
 * first comment in sight. `null` while the talk is not being read. `isTopChanged`: what stands above
 * the comments changes.
 */
export function anchorIn(
  talk: Element,
  { isTopChanged = false, height = window.innerHeight } = {},
): Element | null {
  const box = talk.getBoundingClientRect();
  if (box.bottom < 0 || box.top > height) return null;
  const active = document.activeElement;
  if (active && talk.contains(active) && isInSight(active, height)) return active;
  const first = talk.querySelector('[data-comment]') ?? talk;
  // Where the first comment is in sight, the talk begins on the screen, and new ones may push down;
  // what moderators put above it may not.
  if (first.getBoundingClientRect().top > 0 && !isTopChanged) return null;
  for (const comment of talk.querySelectorAll('[data-comment]')) {
    if (isInSight(comment, height)) return comment;
  }
  return null;
}

function isInSight(element: Element, height: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < height;
}
