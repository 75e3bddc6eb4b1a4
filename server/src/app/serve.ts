import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attachSockets, connectNodes, followNodes } from '../realtime/index.ts';
import { createApp } from './createApp.ts';
import { createParts, type OpenParts, type PartsOptions } from './createParts.ts';

/** How long a request may take to finish when the server goes down. */
const FINISHING_MS = 10_000;

/** A running board. */
export type RunningServer = {
  /** Its address on this machine. */
  url: string;
  parts: OpenParts;
  /** Tells sockets, finishes requests, closes the store. */
  drain(): Promise<void>;
};

/** Starts everything and listens on `config.HOST` and `config.PORT` (0 for any free one). */
export async function serve(options: PartsOptions): Promise<RunningServer> {
  const parts = await createParts(options);
  const server = createServer(createApp(parts));
  const { REDIS_URL } = options.config;
  const nodes = REDIS_URL ? await connectNodes(REDIS_URL, parts.log) : null;
  const sockets = attachSockets(server, parts, nodes ? { adapter: nodes.adapter } : {});
  if (nodes) followNodes(sockets.io, parts);
  parts.jobs.start();
  try {
    await listen(server, options.config.PORT, options.config.HOST);
  } catch (error) {
    await parts.jobs.stop();
    await sockets.drain();
    await nodes?.close();
    await parts.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    parts,
    async drain() {
      parts.readiness.isDraining = true;
      await sockets.drain();
      await finish(server);
      await parts.jobs.stop();
      await nodes?.close();
      await parts.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Takes no more connections and waits for the requests that are under way, but not for ever. */
function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), FINISHING_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
