import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Places of the shell that a feature fills without the shell knowing the feature. */
export type SlotName = 'banner';

/** Where the shell leaves room. */
export function SlotTarget({ name, className }: { name: SlotName; className?: string }) {
  return <div className={className} data-slot={name} />;
}

/** Renders its children in the shell's place of that name. */
export function Slot({ name, children }: { name: SlotName; children: ReactNode }) {
  const [target, setTarget] = useState<Element | null>(null);
  useEffect(() => setTarget(document.querySelector(`[data-slot="${name}"]`)), [name]);
  return target && createPortal(children, target);
}
