import { setImmediate as nextTurn } from 'node:timers/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { createIdeaEngine } from '../engine/ideaEngine.ts';
import type { Ask, FromThread, ToThread } from './messages.ts';

/** Learning gives way to questions this often. */
const SLICE_MS = 5;

const port = parentPort as MessagePort;
const engine = createIdeaEngine();
let learning: Promise<void> | null = null;
let isWorn = false;

port.on('message', async ({ number, ask }: ToThread) => {
  try {
    tell({ number, answer: await answer(ask) });
  } catch (error) {
    tell({
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});

function tell(message: FromThread): void {
  port.postMessage(message);
}

function answer(ask: Ask) {
  switch (ask.name) {
    case 'put':
      return put(ask);
    case 'find':
      return engine.find(ask.text, ask.filter, ask.page);
    case 'similar':
      return engine.similar(ask.title, ask.options);
    case 'tags':
      return engine.tags(ask.boardId, ask.limit);
    case 'settle':
      return settle();
  }
}

function put({ ideas, isReading }: Ask & { name: 'put' }): null {
  for (const idea of ideas) engine.put(idea);
  if (engine.isWorn() && !isWorn) {
    isWorn = true;
    tell({ isWorn });
  }
  if (!isReading && engine.isLearningDue()) void learn();
  return null;
}

/** A run that has begun counts as not yet learned: what it learns is used once it is over. */
async function settle() {
  while (learning || engine.hasMoreToLearn()) await learn();
  return { bytes: engine.bytes() };
}

/** Learns in the background, one run at a time. */
function learn(): Promise<void> {
  learning ??= engine.learn(turns()).finally(() => {
    learning = null;
  });
  return learning;
}

/** Gives way once a slice of time is over. */
function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}
