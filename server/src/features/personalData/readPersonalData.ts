import { nextDownloadAt, type PersonalData } from '@roundhouse/shared/personalData';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** My last download, and whether and how I can leave. */
export const readPersonalData: UseCase<unknown, PersonalData> = async ({ parts, asker }) => {
  const { id, role } = member(asker);
  const [download, hash, owners] = await Promise.all([
    parts.downloads.of(id),
    parts.accountsStore.passwordHash(id),
    role === 'owner' ? parts.people.ownerIds() : [],
  ]);
  return answer({
    download,
    nextDownloadAt: nextDownloadAt(download, parts.clock().getTime()),
    hasPassword: hash !== null,
    isLastOwner: owners.length === 1,
  });
};
