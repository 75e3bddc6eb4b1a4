import type { Update } from '@roundhouse/shared/updates';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../../app/api.ts';
import { forgetWriting, keepWriting, loadWriting } from './keptWriting.ts';
import { missingIn, toChange, toWriting, type Writing } from './writing.ts';

const QUIET_MS = 1500;
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/**
 * An update that keeps itself: in the browser at every change, on the server a moment after typing
 * stops. What is out is changed for its readers only when its author says so.
 */
export function useWriting(update: Update, place: string) {
  const [writing, setWriting] = useState<Writing>(() => {
    const kept = loadWriting(place);
    return kept && kept.id === update.id && kept.rev === update.rev ? kept : toWriting(update);
  });
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(writing);
  const running = useRef<Promise<boolean> | null>(null);
  const isOut = update.state === 'published';

  const change = useCallback(
    (part: Partial<Writing> | ((now: Writing) => Partial<Writing>)) => {
      const given = typeof part === 'function' ? part(latest.current) : part;
      latest.current = { ...latest.current, ...given };
      setWriting(latest.current);
      setState('unsaved');
      keepWriting(placeOf(latest.current, place), latest.current);
    },
    [place],
  );

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    if (missingIn(sent)) return false;
    setState('saving');
    try {
      const saved = await client.updates.save(toChange(sent));
      const isCurrent = latest.current === sent;
      latest.current = { ...latest.current, rev: saved.rev };
      setWriting(latest.current);
      setError(null);
      setState(isCurrent ? 'saved' : 'unsaved');
      forgetWriting(placeOf(sent, place));
      if (!isCurrent) keepWriting(saved.id, latest.current);
      if (sent.rev === 0) showAddress(saved.id);
      return true;
    } catch (failure) {
      setError(failure);
      setState('failed');
      return false;
    }
  }, [place]);

  /** One at a time, so that each knows the revision of the one before. */
  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = saveOnce().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveOnce]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the wait anew
  useEffect(() => {
    if (state !== 'unsaved' || isOut) return;
    const timer = setTimeout(() => void save(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [state, writing, isOut, save]);

  return { writing, change, save, state, error, isOut };
}
/** A new one is kept for its board, one that the server knows by its identifier. */
const placeOf = ({ rev, id }: Writing, place: string) => (rev === 0 ? place : id);

/** From its first saving on, a reload opens what was saved; the page itself goes on undisturbed. */
function showAddress(updateId: string): void {
  window.history.replaceState(window.history.state, '', `/updates/${updateId}/edit`);
}

export type WritingKeeper = ReturnType<typeof useWriting>;
