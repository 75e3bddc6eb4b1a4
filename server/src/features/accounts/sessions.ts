import type { PersonBrief } from '@roundhouse/shared/people';
import type { Asker } from '@roundhouse/shared/permissions';
import type { Locale } from '@roundhouse/shared/primitives';

/** A verified session: whose it is, as of now. */
export type FoundSession = {
  sessionId: string;
  asker: NonNullable<Asker>;
  person: PersonBrief;
  /** The language of the person's profile. */
  locale: Locale;
  expiresAt: Date;
  /** `Set-Cookie` lines of a session that was just prolonged, for the answer to carry. */
  renewedCookies?: string[];
};

/** Which sessions ended: one, or with `sessionId: null` all of the person's. */
export type EndedSessions = { sessionId: string | null; personId: string };

/** Who is behind a request's cookie. */
export type Sessions = {
  /** The session of a request or a socket's handshake, by its headers; `null` for a guest. Cheap when repeated. */
  find(headers: { cookie?: string | undefined }): Promise<FoundSession | null>;
  /** Calls `listener` whenever sessions end (sign-out, revocation); answers with how to stop. */
  onEnded(listener: (ended: EndedSessions) => void): () => void;
  /** Forgets what is remembered of a person, after their name, picture, role or standing changed. */
  refresh(personId: string): void;
};
