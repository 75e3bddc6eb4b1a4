import type { QueueItem } from '@roundhouse/shared/queue';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Act, fitting } from './acts/acts.ts';

const KEPT_AS = 'roundhouse.queue.keys';
const ACT_OF_KEY: Readonly<Record<string, Act>> = {
  d: 'dismiss',
  h: 'hide',
  u: 'uphold',
};
/** Pressed by a letter, a button of the open detail says so with `data-key`. */
const BUTTON_KEYS = new Set(['c', 's', 'a']);

interface Options {
  items: QueueItem[];
  openId: string | null;
  onOpen: (itemId: string) => void;
  onClose: () => void;
  onChoose: (itemId: string) => void;
  onAct: (act: Act, item: QueueItem) => void;
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

function act(key: string, item: QueueItem | undefined, { onAct }: Options): boolean {
  const wanted = ACT_OF_KEY[key];
  if (!wanted || !item || !fitting(wanted, item)) return false;
  onAct(wanted, item);
  return true;
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
