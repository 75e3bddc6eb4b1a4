import { type Challenge, type Credentials, challenge, refuse, verify } from './scram.ts';

/** After so many wrong proofs a connection is closed. */
const maxFailures = 3;
/** How long a wrong proof waits for its answer, in milliseconds. */
const penalty = 250;

/** How far one connection has come in showing who it is. */
export class Login {
  /** Who it is, once that is proven. */
  user: string | undefined;
  private pending: Challenge | undefined;
  /** The client wants no empty exchange after the proofs. */
  private isShort = false;
  private isEnding = false;
  private failures = 0;
  private readonly credentials: Credentials;

  constructor(credentials: Credentials) {
    this.credentials = credentials;
  }

  /** True after too many failures: the connection is to be closed. */
  get isExhausted(): boolean {
    return this.failures >= maxFailures;
  }

  /** Takes a client's first message, gives the challenge. Throws 18. */
  start(payload: Uint8Array, isShort: boolean): Uint8Array {
    this.end();
    this.isShort = isShort;
    this.pending = challenge(this.credentials, payload);
    return Buffer.from(this.pending.message);
  }

  /** Takes a client's proof, gives the server's. Throws 18, after a while, when it is wrong. */
  async continue(payload: Uint8Array): Promise<{ done: boolean; payload: Uint8Array }> {
    const { pending } = this;
    if (this.isEnding) {
      this.isEnding = false;
      return { done: true, payload: Buffer.alloc(0) };
    }
    this.pending = undefined;
    if (!pending) return refuse();
    try {
      const proof = Buffer.from(verify(pending, payload));
      this.user = pending.credentials.user;
      this.isEnding = !this.isShort;
      return { done: this.isShort, payload: proof };
    } catch (error) {
      this.failures++;
      await new Promise((resolve) => setTimeout(resolve, penalty));
      throw error;
    }
  }

  end(): void {
    this.user = undefined;
    this.pending = undefined;
    this.isEnding = false;
  }
}
