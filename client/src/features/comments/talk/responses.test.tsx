import type { Comment } from '@roundhouse/shared/comments';
import { makeId } from '@roundhouse/shared/primitives';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { client } from '../../../app/api.ts';
import { ConnectionContext } from '../../../realtime/ConnectionContext.ts';
import { createConnection } from '../../../realtime/connection.ts';
import { memoryStorage } from '../../../realtime/sendQueue/queueStorage.ts';
import { SendQueueContext } from '../../../realtime/sendQueue/SendQueueContext.ts';
import { createSendQueue } from '../../../realtime/sendQueue/sendQueue.ts';
import { singleTab } from '../../../realtime/sendQueue/tabs.ts';
import { answering, refusing } from '../../../testing/answering.ts';
import { renderPage } from '../../../testing/renderPage.tsx';
import { readDraft } from '../compose/commentDraft.ts';
import { CommentItem } from './CommentItem.tsx';
import { ResponseReply } from './ResponseReply.tsx';
import { TalkContext } from './TalkContext.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const topic = { kind: 'idea' as const, id: makeId() };
const responseId = makeId();
const comment: Comment = {
  id: makeId(),
  topic,
  parentId: null,
  responseId,
  rootId: makeId(),
  depth: 0,
  author: null,
  body: 'Thank you for that.',
  language: 'en',
  createdAt: '2026-01-01T00:00:00.000Z',
  editedAt: null,
  isDeleted: false,
  isHighlighted: false,
  folded: null,
  locked: null,
  hidden: null,
  rev: 1,
  reactions: { rev: 0, counts: { useful: 0, love: 0, fun: 0, insight: 0, puzzled: 0 } },
};

async function showReply(onDone: () => void) {
  const connection = createConnection(() => Promise.reject(new Error('not in this test')));
  const queue = createSendQueue({
    client,
    storage: memoryStorage(),
    tabs: singleTab(),
    isOnline: () => true,
    now: Date.now,
    random: () => 0,
  });
  await act(() => queue.belongTo(makeId()));
  return renderPage(
    <ConnectionContext value={connection}>
      <SendQueueContext value={queue}>
        <ResponseReply topic={topic} responseId={responseId} name="Nina" onDone={onDone} />
      </SendQueueContext>
    </ConnectionContext>,
  );
}

const field = () => screen.getByRole('textbox', { name: 'Your reply to Nina' });

it('a reply to a response is sent as one, and then the form is done', async () => {
  const asked = answering({ 'POST /api/comments': { status: 201, body: comment } });
  const done = vi.fn();
  const { user } = await showReply(done);
  expect(document.activeElement).toBe(field());
  await user.type(field(), 'Thank you for that.');
  await user.click(screen.getByRole('button', { name: 'Reply' }));
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(asked[0]?.body).toMatchObject({
    topic,
    responseId,
    parentId: null,
    body: 'Thank you for that.',
  });
  expect(readDraft({ kind: 'response', responseId })).toBeNull();
});

it('a reply that is refused keeps its words and says why', async () => {
  answering({ 'POST /api/comments': refusing('parent_not_found', 404) });
  const done = vi.fn();
  const { user } = await showReply(done);
  await user.type(field(), 'Too late');
  await user.click(screen.getByRole('button', { name: 'Reply' }));
  await screen.findByText(/What you answer to/);
  expect(field()).toHaveProperty('value', 'Too late');
  expect(readDraft({ kind: 'response', responseId })?.text).toBe('Too late');
  expect(done).not.toHaveBeenCalled();
});

it('a comment leads to the response it replies to, and names who wrote it', () => {
  const talk = {
    topic,
    talk: null,
    ownerId: null,
    linked: null,
    chosen: null,
    choose: () => {},
    marked: null,
    myReactions: {},
    isOpen: false,
    tellTyping: () => {},
  };
  const branch = { comment: { ...comment, isDeleted: true }, isWaiting: false, replies: [] };
  const show = (responders: Record<string, string>) =>
    renderPage(
      <TalkContext value={{ ...talk, responders }}>
        <CommentItem branch={branch} />
      </TalkContext>,
    );
  const named = show({ [responseId]: 'Nina' });
  const link = screen.getByRole('link', { name: 'In reply to Nina’s response' });
  expect(link.getAttribute('href')).toBe(`/#response-${responseId}`);
  named.unmount();
  show({});
  screen.getByRole('link', { name: 'In reply to an official response' });
});
