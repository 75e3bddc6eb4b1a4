import type { Inputs } from '@roundhouse/shared/contract';
import type { Viewer } from '@roundhouse/shared/people';
import { makeId } from '@roundhouse/shared/primitives';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { encodeAvatar } from '../pictures/index.ts';
import { tellPersonChanged } from './tellPersonChanged.ts';

const fileName = (avatarId: string) => `${avatarId}.webp`;

/** Takes a picture of the person, re-encoded; the earlier one is deleted. */
export const setAvatar: UseCase<Inputs['people']['setAvatar'], Viewer> = async (
  { parts, asker },
  { file },
) => {
  const { id } = member(asker);
  const avatarId = makeId();
  await parts.files.put('avatars', fileName(avatarId), await encodeAvatar(file));
  return replaceAvatar(parts, id, avatarId);
};

/** Goes back to initials. */
export const removeAvatar: UseCase<unknown, Viewer> = async ({ parts, asker }) =>
  replaceAvatar(parts, member(asker).id, null);

async function replaceAvatar(parts: Parts, personId: string, avatarId: string | null) {
  const before = await parts.people.get(personId);
  const record = await parts.people.setAvatar(personId, avatarId, parts.clock());
  if (!record) throw new Refusal('not_signed_in');
  if (before?.avatarId) await parts.files.delete('avatars', fileName(before.avatarId));
  return tellPersonChanged(parts, record);
}
