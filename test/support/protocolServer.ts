/**
 * Starts the socket server without the board's behaviour, as the public test suites of the
 * Engine.IO and Socket.IO protocols expect it. `PORT` is 3000 unless said otherwise.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSocketServer } from '../../server/src/realtime/index.ts';

type Listener = (...given: unknown[]) => void;
/** As much of a namespace as the suites' own events need, which the board's types do not know. */
type Namespace = {
  on(name: 'connection', listener: (socket: Connected) => void): void;
};
type Connected = {
  handshake: { auth: unknown };
  emit(name: string, ...given: unknown[]): void;
  on(name: string, listener: Listener): void;
};
type Echoing = {
  on(name: 'data', listener: (data: unknown) => void): void;
  send(data: unknown): void;
};

const profile = {
  pingInterval: 300,
  pingTimeout: 200,
  connectTimeout: 1000,
  maxHttpBufferSize: 1_000_000,
  connectionStateRecovery: undefined,
  cors: { origin: '*' },
};
const httpServer = createServer();
const io = createSocketServer(httpServer, profile);

const main = io.of('/') as unknown as Namespace;
const custom = io.of('/custom') as unknown as Namespace;

main.on('connection', (socket) => {
  socket.emit('auth', socket.handshake.auth);
  socket.on('message', (...given) => socket.emit('message-back', ...given));
  socket.on('message-with-ack', (...given) => {
    const answer = given.pop() as Listener;
    answer(...given);
  });
});

custom.on('connection', (socket) => {
  socket.emit('auth', socket.handshake.auth);
});

/** The suite of the lower protocol talks to the engine alone: what it sends comes back as it is. */
const { engine } = createSocketServer(httpServer, { ...profile, path: '/engine.io' });
engine.removeAllListeners('connection');
engine.on('connection', (connection: Echoing) => {
  connection.on('data', (data) => connection.send(data));
});

httpServer.listen(Number(process.env.PORT ?? 3000), () => {
  const { port } = httpServer.address() as AddressInfo;
  process.stdout.write(`http://localhost:${port}\n`);
});
