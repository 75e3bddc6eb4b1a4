import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { Client } from '../commands/command.ts';
import { answer, failureReply } from '../commands/dispatch.ts';
import { ClosedByFailPoint } from '../commands/failPoints.ts';
import { type Engine, openEngine } from '../engine.ts';
import { startSweeping } from '../storage/sweeping.ts';
import { Login } from './login.ts';
import type { Credentials } from './scram.ts';
import { frameLength, MalformedFrame, type Request, readFrame, writeFrame } from './wire.ts';

/** Where to listen: a Unix socket, or a TCP port, which lets in only who knows the password. */
export interface Listening {
  folder: string;
  socketPath?: string | undefined;
  host?: string | undefined;
  port?: number | undefined;
  credentials?: Credentials | undefined;
  /** Leaves documents whose TTL is over. */
  keepsExpired?: boolean | undefined;
  /** How long the rest of a frame may keep the server waiting, in milliseconds. */
  frameTimeout?: number | undefined;
}

/** A request that waits for this long is cut off when the server closes, in milliseconds. */
const closingTime = 5000;
/** Requests that may wait on one connection before it is no longer read. */
const maxWaiting = 64;

export interface RunningServer {
  /** The TCP port, when there is one. */
  port: number | undefined;
  close(): Promise<void>;
}

/** One client: frames in, answered one after the other, replies out. */
class Connection {
  private pending: Buffer[] = [];
  private size = 0;
  private requests: Request[] = [];
  private working: Promise<void> | undefined;
  private readonly engine: Engine;
  private readonly socket: Socket;
  private readonly client: Client;
  private readonly frameTimeout: number;

  constructor(engine: Engine, socket: Socket, client: Client, frameTimeout: number) {
    this.frameTimeout = frameTimeout;
    this.engine = engine;
    this.socket = socket;
    this.client = client;
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.receive(bytes));
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => socket.destroy());
  }

  /** Takes no more requests, answers the one at hand, and closes. */
  async finish(): Promise<void> {
    this.requests = [];
    this.socket.pause();
    await this.working;
    this.socket.end();
  }

  private receive(bytes: Buffer): void {
    this.pending.push(bytes);
    this.size += bytes.length;
    try {
      this.split();
    } catch (error) {
      if (!(error instanceof MalformedFrame)) throw error;
      this.socket.destroy();
      return;
    }
    if (this.requests.length > maxWaiting) this.socket.pause();
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      this.awaitRest();
    });
  }

  /** Half a frame waits for its rest, but not for ever. */
  private awaitRest(): void {
    this.socket.setTimeout(this.size > 0 ? this.frameTimeout : 0);
  }

  /** Cuts whole frames off what has arrived. */
  private split(): void {
    while (this.size >= 4) {
      if (this.pending[0]!.length < 4) this.pending = [Buffer.concat(this.pending)];
      const length = frameLength(this.pending[0]!);
      if (this.size < length) return;
      const whole = this.pending.length === 1 ? this.pending[0]! : Buffer.concat(this.pending);
      this.requests.push(readFrame(whole.subarray(0, length)));
      this.pending = whole.length > length ? [whole.subarray(length)] : [];
      this.size -= length;
    }
  }

  private async work(): Promise<void> {
    for (let request = this.requests.shift(); request; request = this.requests.shift()) {
      await this.reply(request);
      if (this.socket.writableNeedDrain) await this.drained();
      if (this.requests.length === 0) this.socket.resume();
    }
  }

  /** Waits until the client has read what was sent, so that replies do not heap up here. */
  private drained(): Promise<void> {
    return new Promise((resolve) => {
      this.socket.once('drain', resolve);
      this.socket.once('close', resolve);
    });
  }

  private async reply(request: Request): Promise<void> {
    const answered = await answer(this.engine, request.body, this.client).catch((error) => {
      if (!(error instanceof ClosedByFailPoint)) throw error;
    });
    if (!answered) {
      this.socket.destroy();
      return;
    }
    const { reply, batch } = answered;
    if (request.isSilent || this.socket.destroyed) return;
    let frame: Buffer;
    try {
      frame = writeFrame(request, reply, batch);
    } catch (error) {
      frame = writeFrame(request, failureReply(error));
    }
    this.socket.write(frame);
    if (this.client.login?.isExhausted) this.socket.end();
  }
}

function listen(server: Server, { socketPath, host, port }: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (!socketPath) return server.listen(port ?? 0, host ?? '127.0.0.1', resolve);
    rmSync(socketPath, { force: true }); // the folder is locked: a socket left here has no owner
    server.listen(socketPath, () => {
      chmodSync(socketPath, 0o600);
      resolve();
    });
  });
}

/** Ends every connection after the request it is at, but none later than `closingTime`. */
async function finishAll(connections: Map<Socket, Connection>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    Promise.all([...connections.values()].map((connection) => connection.finish())),
    new Promise((resolve) => {
      timer = setTimeout(resolve, closingTime);
    }),
  ]);
  clearTimeout(timer);
  for (const socket of connections.keys()) socket.destroySoon();
}

/** Opens the folder and serves it. Throws when the folder cannot be had, or the address. */
export async function serve(options: Listening): Promise<RunningServer> {
  const { credentials, frameTimeout = 30_000 } = options;
  if (!options.socketPath && !credentials) throw new Error('a TCP port needs a password');
  const engine = openEngine(options.folder);
  const connections = new Map<Socket, Connection>();
  let ids = 0;
  const server = createServer((socket) => {
    const client = { id: ++ids, login: credentials && new Login(credentials) };
    connections.set(socket, new Connection(engine, socket, client, frameTimeout));
    socket.once('close', () => connections.delete(socket));
  });
  try {
    await listen(server, options);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const stopSweeping = options.keepsExpired ? () => {} : startSweeping(engine);
  const address = server.address();
  engine.address =
    typeof address === 'object' && address
      ? `${options.host ?? '127.0.0.1'}:${address.port}`
      : (options.socketPath ?? engine.address);
  return {
    port: typeof address === 'object' && address ? address.port : undefined,
    async close() {
      stopSweeping();
      const closed = new Promise((resolve) => server.close(resolve));
      engine.locks.endAll();
      await finishAll(connections);
      await closed;
      await engine.close();
    },
  };
}
