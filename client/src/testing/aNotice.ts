import type { Notice } from '@roundhouse/shared/notices';

/** A notice that an idea was answered; `at` makes its identifier, and the older it is the higher. */
export function aNotice(at: number, parts: Partial<Notice> = {}): Notice {
  return {
    id: at.toString(16).padStart(24, '0'),
    kind: 'response',
    group: 'idea:1',
    about: { en: 'A night train' },
    path: '/ideas/1/a-night-train',
    actor: { id: 'c'.repeat(24), name: 'Rosa Lind', avatarUrl: null, role: 'rep' },
    detail: null,
    at: new Date(Date.UTC(2026, 0, 20) - at * 3_600_000).toISOString(),
    isRead: false,
    ...parts,
  };
}
