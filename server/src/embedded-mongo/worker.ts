import { parentPort, workerData } from 'node:worker_threads';
import { type Listening, serve } from './wire/server.ts';

/** The worker thread: serves the folder it was given, until it is told to stop. */
const port = parentPort!;
try {
  const server = await serve(workerData as Listening);
  port.once('message', async () => {
    await server.close();
    port.postMessage({ closed: true });
    port.close();
  });
  port.postMessage({ port: server.port });
} catch (error) {
  port.postMessage({ error: error instanceof Error ? error.message : String(error) });
  port.close();
}
