import type { TrustLevel } from './levels.ts';

/** What a post may hold and how much a day may bring, by level. Days are those of UTC. */
export type Allowance = {
  links: number;
  pictures: number;
  files: number;
  fileBytes: number;
  mentions: number;
  ideasPerDay: number;
  commentsPerDay: number;
  supportsPerDay: number;
};

/** The published allowances; those of `trusted` are what the board takes from anybody. */
export const ALLOWANCES: Record<TrustLevel, Allowance> = {
  newcomer: {
    links: 2,
    pictures: 4,
    files: 2,
    fileBytes: 5_000_000,
    mentions: 3,
    ideasPerDay: 3,
    commentsPerDay: 20,
    supportsPerDay: 50,
  },
  member: {
    links: 5,
    pictures: 6,
    files: 5,
    fileBytes: 10_000_000,
    mentions: 5,
    ideasPerDay: 10,
    commentsPerDay: 60,
    supportsPerDay: 150,
  },
  regular: {
    links: 10,
    pictures: 8,
    files: 10,
    fileBytes: 25_000_000,
    mentions: 10,
    ideasPerDay: 20,
    commentsPerDay: 150,
    supportsPerDay: 300,
  },
  trusted: {
    links: 30,
    pictures: 8,
    files: 10,
    fileBytes: 25_000_000,
    mentions: 10,
    ideasPerDay: 50,
    commentsPerDay: 400,
    supportsPerDay: 1000,
  },
};

/** What one post or upload may hold. */
export const POST_GATES = ['links', 'pictures', 'files', 'fileBytes', 'mentions'] as const;
export type PostGate = (typeof POST_GATES)[number];

/** What is counted a day. */
export const DAILY_GATES = ['ideas', 'comments', 'supports'] as const;
export type DailyGate = (typeof DAILY_GATES)[number];

const PER_DAY = {
  ideas: 'ideasPerDay',
  comments: 'commentsPerDay',
  supports: 'supportsPerDay',
} as const satisfies Record<DailyGate, keyof Allowance>;

export const perDay = (level: TrustLevel, gate: DailyGate): number =>
  ALLOWANCES[level][PER_DAY[gate]];

/** What a post holds of what is gated; what is left out is not asked about. */
export type PostContents = Partial<Record<PostGate, number>>;

/** The first gate that a post does not pass at this level, or `null`. */
export function gateMissed(level: TrustLevel, contents: PostContents): PostGate | null {
  return POST_GATES.find((gate) => (contents[gate] ?? 0) > ALLOWANCES[level][gate]) ?? null;
}
