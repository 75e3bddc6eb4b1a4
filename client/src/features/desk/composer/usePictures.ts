import { PICTURE_TYPES, type Picture } from '@roundhouse/shared/pictures';
import { makeId } from '@roundhouse/shared/primitives';
import { RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { useCallback, useState } from 'react';
import { uploadFile } from '../../../app/upload.ts';
import type { AnswerKeeper } from './useAnswerDraft.ts';

export const ACCEPTED_PICTURES = PICTURE_TYPES.join(',');

/** A picture on its way: `error` where it did not arrive. */
export type Sending = { id: string; file: File; share: number; error: unknown };

/** Sends pictures as they are chosen; one that has arrived is part of the draft. */
export function usePictures({ draft, change }: Pick<AnswerKeeper, 'draft' | 'change'>) {
  const [sending, setSending] = useState<Sending[]>([]);
  const tell = useCallback((id: string, told: Partial<Sending>) => {
    setSending((all) => all.map((each) => (each.id === id ? { ...each, ...told } : each)));
  }, []);
  const drop = useCallback((id: string) => {
    setSending((all) => all.filter((each) => each.id !== id));
  }, []);

  const send = useCallback(
    async ({ id, file }: Sending) => {
      tell(id, { error: null, share: 0 });
      try {
        const onProgress = (share: number) => tell(id, { share });
        const picture = await uploadFile<Picture>('/pictures', file, file.name, { onProgress });
        change(({ pictures }) => ({ pictures: [...pictures, { picture, alt: '' }] }));
        drop(id);
      } catch (error) {
        tell(id, { error });
      }
    },
    [change, drop, tell],
  );

  const add = useCallback(
    (files: File[]) => {
      const room = RESPONSE_LIMITS.pictures - draft.pictures.length - sending.length;
      const added = files
        .slice(0, Math.max(0, room))
        .map((file) => ({ id: makeId(), file, share: 0, error: null }));
      setSending((all) => [...all, ...added]);
      for (const each of added) void send(each);
    },
    [draft.pictures.length, sending.length, send],
  );

  const room = RESPONSE_LIMITS.pictures - draft.pictures.length - sending.length;
  return { sending, add, drop, send, room };
}
