import { HACK_FILE_LIMITS, type HackFile } from '@roundhouse/shared/hackFiles';
import { PICTURE_LIMITS, PICTURE_TYPES, type Picture } from '@roundhouse/shared/pictures';
import { makeId } from '@roundhouse/shared/primitives';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isOffline } from '../../app/errors.ts';
import { uploadFile } from '../../app/upload.ts';
import type { DraftHackFile, DraftPicture } from './draft.ts';
import { forgetFile, keepFile, loadFile } from './draftStore.ts';
import type { DraftKeeper } from './useDraft.ts';

/** How far one file is. `error` is final for this file; a lost connection is not an error. */
export type Progress = { share: number; error: unknown };

const places = {
  pictures: { path: '/pictures', limits: PICTURE_LIMITS },
  hackFiles: { path: '/hack-files', limits: HACK_FILE_LIMITS },
} as const;
type PlaceName = keyof typeof places;

/** Attaches files to a draft: keeps their bytes, sends them one after another, goes on after a reload. */
export function useAttachments({ draft, change }: DraftKeeper) {
  const [progress, setProgress] = useState<Record<string, Progress>>({});
  const running = useRef<{ localId: string; stop: AbortController } | null>(null);
  /** Grows when a sending ended either way: the sign to look for the next file. */
  const [ended, setEnded] = useState(0);
  const tell = useCallback((localId: string, told: Partial<Progress>) => {
    setProgress((all) => ({
      ...all,
      [localId]: { share: 0, error: null, ...all[localId], ...told },
    }));
  }, []);

  const send = useCallback(
    async (place: PlaceName, file: DraftPicture | DraftHackFile) => {
      const stop = new AbortController();
      running.current = { localId: file.localId, stop };
      try {
        const bytes = await loadFile(file.localId);
        if (!bytes) return tell(file.localId, { error: new Error('The file is gone.') });
        const uploaded = await uploadFile<Picture & HackFile>(
          places[place].path,
          bytes,
          file.name,
          {
            onProgress: (share) => tell(file.localId, { share }),
            signal: stop.signal,
          },
        );
        change((now) => ({
          [place]: now[place].map((known) =>
            known.localId === file.localId ? { ...known, uploaded } : known,
          ),
        }));
        await forgetFile(file.localId).catch(() => {});
      } catch (error) {
        if (!stop.signal.aborted) tell(file.localId, { error, share: 0 });
      } finally {
        running.current = null;
        setEnded((times) => times + 1);
      }
    },
    [change, tell],
  );

  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const now = () => {
      setOnline(navigator.onLine);
      if (navigator.onLine) setProgress((all) => withoutOfflineErrors(all));
    };
    window.addEventListener('online', now);
    window.addEventListener('offline', now);
    return () => {
      window.removeEventListener('online', now);
      window.removeEventListener('offline', now);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ended` tells that `running` is free
  useEffect(() => {
    if (!online || running.current) return;
    const waits = (file: DraftPicture | DraftHackFile) =>
      file.uploaded === null && !progress[file.localId]?.error;
    const picture = draft.pictures.find(waits);
    if (picture) return void send('pictures', picture);
    const hackFile = draft.hackFiles.find(waits);
    if (hackFile) void send('hackFiles', hackFile);
  }, [draft, online, progress, send, ended]);

  const add = useCallback(
    async (place: PlaceName, chosen: File[]) => {
      const room = places[place].limits.perIdea - draft[place].length;
      const taken = chosen.slice(0, room);
      const added = taken.map((file) => ({
        localId: makeId(),
        name: file.name,
        bytes: file.size,
        uploaded: null,
        ...(place === 'pictures' ? { alt: '' } : { licence: 'CC-BY-SA-4.0' as const }),
      }));
      await Promise.all(added.map((file, i) => keepFile(file.localId, taken[i] as File)));
      change((now) => ({ [place]: [...now[place], ...added] }));
      return chosen.length - taken.length;
    },
    [change, draft],
  );

  const remove = useCallback(
    (place: PlaceName, localId: string) => {
      if (running.current?.localId === localId) running.current.stop.abort();
      void forgetFile(localId).catch(() => {});
      change((now) => ({ [place]: now[place].filter((file) => file.localId !== localId) }));
    },
    [change],
  );

  const retry = useCallback((localId: string) => tell(localId, { error: null }), [tell]);

  return { add, remove, retry, progress };
}

function withoutOfflineErrors(all: Record<string, Progress>): Record<string, Progress> {
  return Object.fromEntries(
    Object.entries(all).map(([id, told]) => [
      id,
      isOffline(told.error) ? { share: 0, error: null } : told,
    ]),
  );
}

export type Attachments = ReturnType<typeof useAttachments>;
export const ACCEPTED_PICTURES = PICTURE_TYPES.join(',');
