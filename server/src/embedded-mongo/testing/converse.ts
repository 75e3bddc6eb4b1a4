import { once } from 'node:events';
import type { Socket } from 'node:net';
import { type Document, deserialize, serialize } from 'bson';

/** A conversation in frames, below any driver. */
export interface Conversation {
  /** Sends a command, or bytes, and waits for a reply. Throws when the connection is closed instead. */
  ask(command: object | Uint8Array): Promise<Document>;
  write(bytes: Uint8Array): void;
  closed: Promise<unknown>;
  end(): void;
}

/** A message of MongoDB's protocol around a body. */
export function aFrame(
  body: Uint8Array,
  { length = body.length + 21, code = 2013, flags = 0 } = {},
): Buffer {
  const head = Buffer.alloc(21);
  head.writeInt32LE(length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(code, 12);
  head.writeUInt32LE(flags, 16);
  return Buffer.concat([head, body]);
}

/** Speaks with a server over a socket, once it is connected. */
export async function converse(socket: Socket): Promise<Conversation> {
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  socket.on('error', () => {});
  const isGone = closed.then(() => {
    throw new Error('the connection was closed');
  });
  isGone.catch(() => {});
  return {
    closed,
    end: () => socket.destroy(),
    write: (bytes) => socket.write(bytes),
    async ask(command) {
      socket.write(command instanceof Uint8Array ? command : aFrame(serialize(command)));
      let bytes = Buffer.alloc(0);
      while (bytes.length < 4 || bytes.length < bytes.readInt32LE(0)) {
        const [chunk] = (await Promise.race([once(socket, 'data'), isGone])) as [Buffer];
        bytes = Buffer.concat([bytes, chunk]);
      }
      return deserialize(bytes.subarray(21));
    },
  };
}
