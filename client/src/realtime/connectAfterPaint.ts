import type { Connection } from './connection.ts';

/** Lets the first page come to the screen before the connection asks for anything. Answers how to stop. */
export function connectAfterPaint(connection: Connection): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterPaint = requestAnimationFrame(() => {
    timer = setTimeout(() => void connection.start(), 0);
  });
  const networkChanged = () => connection.networkChanged();
  window.addEventListener('online', networkChanged);
  window.addEventListener('offline', networkChanged);
  return () => {
    cancelAnimationFrame(afterPaint);
    clearTimeout(timer);
    window.removeEventListener('online', networkChanged);
    window.removeEventListener('offline', networkChanged);
    connection.stop();
  };
}
