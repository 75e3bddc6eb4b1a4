import type { PersonBrief, PersonRow, Viewer } from '@roundhouse/shared/people';
import { formerMember } from '@roundhouse/shared/personalData';
import type { PersonRecord } from './people.model.ts';

/** Address of a person's picture. */
export function avatarUrl(avatarId: string | null | undefined): string | null {
  return avatarId ? `/files/avatars/${avatarId}.webp` : null;
}

export function toBrief(record: PersonRecord): PersonBrief {
  if (record.isFormer) return formerMember(record._id.toHexString());
  return {
    id: record._id.toHexString(),
    name: record.name,
    avatarUrl: avatarUrl(record.avatarId),
    role: record.role,
  };
}

export function toRow(record: PersonRecord): PersonRow {
  return { ...toBrief(record), email: record.email, joinedAt: record.createdAt.toISOString() };
}

export function toViewer(record: PersonRecord): Viewer {
  return {
    ...toBrief(record),
    email: record.email,
    isEmailVerified: record.emailVerified,
    bio: record.bio,
    region: record.region,
    skills: record.skills,
    locale: record.locale,
    theme: record.theme,
    acceptedRules: record.acceptedRules ?? 0,
  };
}
