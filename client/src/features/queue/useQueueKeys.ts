import type { QueueItem } from '@roundhouse/shared/queue';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Act, fittingAll, LETTER_OF } from './acts/acts.ts';

const KEPT_AS = 'roundhouse.queue.keys';
/** Pressed by a letter, a button of the open detail says so with `data-key`. */
const BUTTON_KEYS = new Set(['c', 's']);

interface Options {
  items: QueueItem[];
  openId: string | null;
  onOpen: (itemId: string) => void;
  onClose: () => void;
  onChoose: (itemId: string) => void;
  /** Where some are chosen, letters act on all of them. */
  chosen: QueueItem[];
  onAct: (act: Act, items: QueueItem[]) => void;
  onHelp: () => void;
}

/**
 * j and k go through the rows, Enter opens and takes one, x chooses, letters act, ? helps. Single
 * letters can be in the way of speech input, so they can be switched off (WCAG 2.1.4).
 */
export function useQueueKeys(options: Options) {
  const [isOn, setOn] = useState(readKept);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || isElsewhere(event)) return;
    if (handle(event, options)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return {
    isOn,
    toggle: () => {
      keep(!isOn);
      setOn(!isOn);
    },
  };
}

function handle({ key }: KeyboardEvent, options: Options): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const row = document.activeElement?.closest('li');
  const at = links.findIndex((link) => row?.contains(link));
  const currentId = links[at]?.dataset.item ?? options.openId;
  const item = options.items.find(({ id, closed }) => id === currentId && closed === null);
  if (key === 'j') links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (key === 'k') links[Math.max(at - 1, 0)]?.focus();
  else if (key === '?') options.onHelp();
  else if (key === 'Escape' && options.openId) options.onClose();
  else if (key === 'Enter' && at >= 0 && currentId) options.onOpen(currentId);
  else if (key === 'x' && item) options.onChoose(item.id);
  else if (BUTTON_KEYS.has(key)) return pressButton(key);
  else return act(key, item, options);
  return true;
}

function act(key: string, item: QueueItem | undefined, { chosen, onAct }: Options): boolean {
  const items = chosen.length === 0 && item ? [item] : chosen;
  const wanted = fittingAll(items).find((each) => LETTER_OF[each] === key);
  if (wanted) onAct(wanted, items);
  return wanted !== undefined;
}

function pressButton(key: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(`[data-key="${key}"]`);
  button?.click();
  return button !== null;
}

/** Keys meant for something else: a browser's shortcut, a field, a button, an open dialog or menu. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target as HTMLElement;
  if (target.closest('[role="dialog"], [role="menu"], textarea, select')) return true;
  if (event.key === 'Enter' && !target.closest('[data-item]')) return true;
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
