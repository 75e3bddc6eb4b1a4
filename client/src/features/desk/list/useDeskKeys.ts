import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

const KEPT_AS = 'roundhouse.desk.keys';

interface Options {
  list: RefObject<HTMLUListElement | null>;
  onToggle: (ideaId: string) => void;
  onAnswer: (ideaId: string) => void;
}

/**
 * j and k go through the rows, x chooses, r answers; Enter follows the row's own link. Single
 * letters can be in the way of speech input, so they can be switched off (WCAG 2.1.4).
 */
export function useDeskKeys({ list, onToggle, onAnswer }: Options) {
  const [isOn, setOn] = useState(readKept);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || isElsewhere(event)) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-idea]') ?? [])];
    const row = document.activeElement?.closest('li');
    const at = links.findIndex((link) => row?.contains(link));
    const ideaId = links[at]?.dataset.idea;
    if (event.key === 'j') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'k') links[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'x' && ideaId) onToggle(ideaId);
    else if (event.key === 'r' && ideaId) onAnswer(ideaId);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const toggle = () =>
    setOn((was) => {
      keep(!was);
      return !was;
    });
  return { isOn, toggle };
}

/** Keys meant for something else: a browser's shortcut, a field, an open dialog or menu. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target as HTMLElement;
  if (target.closest('[role="dialog"], [role="menu"], textarea, select')) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

function readKept(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

function keep(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT_AS, isOn ? 'on' : 'off');
  } catch {
    /* it then lasts as long as the page */
  }
}
