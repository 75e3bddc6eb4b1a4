import { type Board, DEFAULT_RULES } from '@roundhouse/shared/boards';
import type { Viewer } from '@roundhouse/shared/people';
import type { Bootstrap } from '@roundhouse/shared/site';

const id = (digit: string) => digit.repeat(24);

export function aBoard(parts: Partial<Board> = {}): Board {
  return {
    id: id('b'),
    slug: 'robots',
    name: 'Robots',
    description: '',
    colour: 'amber',
    isClosed: false,
    position: 0,
    ideaCount: 0,
    rules: DEFAULT_RULES,
    rev: 1,
    ...parts,
  };
}

export function aViewer(parts: Partial<Viewer> = {}): Viewer {
  return {
    id: id('a'),
    name: 'Ada Lovelace',
    avatarUrl: null,
    role: 'fan',
    email: 'ada@example.org',
    isEmailVerified: true,
    bio: '',
    region: '',
    skills: [],
    locale: 'en',
    theme: 'system',
    acceptedRules: 1,
    ...parts,
  };
}

export function aBootstrap(parts: Partial<Bootstrap> = {}): Bootstrap {
  return {
    brand: { name: 'Brickworks', tagline: '', locale: 'en', currency: 'EUR', rev: 1 },
    boards: [aBoard()],
    viewer: null,
    standing: { rev: 0, restriction: null },
    locale: 'en',
    needsSetup: false,
    isDemo: false,
    houseRules: { version: 1, required: 1 },
    ...parts,
  };
}
