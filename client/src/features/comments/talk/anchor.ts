/**
 * What must not move on the screen: the field that has the keyboard if it is in sight, else the
 * first comment in sight. `null` while the talk is not being read.
 */
export function anchorIn(talk: Element, height = window.innerHeight): Element | null {
  const box = talk.getBoundingClientRect();
  // Where its top is in sight, the talk begins on the screen, and what comes may push down.
  if (box.bottom < 0 || box.top > height) return null;
  const active = document.activeElement;
  if (active && talk.contains(active) && isInSight(active, height)) return active;
  if (box.top > 0) return null;
  for (const comment of talk.querySelectorAll('[data-comment]')) {
    if (isInSight(comment, height)) return comment;
  }
  return null;
}

function isInSight(element: Element, height: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < height;
}
