import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { answer, failureReply } from './dispatch.ts';
import { type Engine, openEngine } from './engine.ts';
import { ClosedByFailPoint } from './failPoints.ts';
import { startSweeping } from './sweeping.ts';
import { frameLength, MalformedFrame, type Request, readFrame, writeFrame } from './wire.ts';

/** Where to listen: a Unix socket, or a TCP port of a loopback address. */
export interface Listening {
  folder: string;
  socketPath?: string | undefined;
  host?: string | undefined;
  port?: number | undefined;
  /** Leaves documents whose TTL is over. */
  keepsExpired?: boolean | undefined;
}

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
  private isBusy = false;
  private readonly engine: Engine;
  private readonly socket: Socket;
  private readonly id: number;

  constructor(engine: Engine, socket: Socket, id: number) {
    this.engine = engine;
    this.socket = socket;
    this.id = id;
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.receive(bytes));
    socket.on('error', () => socket.destroy());
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
    void this.work();
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
    if (this.isBusy) return;
    this.isBusy = true;
    for (let request = this.requests.shift(); request; request = this.requests.shift())
      await this.reply(request);
    this.isBusy = false;
  }

  private async reply(request: Request): Promise<void> {
    const answered = await answer(this.engine, request.body, this.id).catch((error) => {
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

/** Opens the folder and serves it. Throws when the folder cannot be had, or the address. */
export async function serve(options: Listening): Promise<RunningServer> {
  const engine = openEngine(options.folder);
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    new Connection(engine, socket, ++connections);
  });
  try {
    await listen(server, options);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const stopSweeping = options.keepsExpired ? () => {} : startSweeping(engine);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : undefined,
    async close() {
      stopSweeping();
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      await engine.close();
    },
  };
}
