import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answering } from '../../../testing/answering.ts';
import { renderPage } from '../../../testing/renderPage.tsx';
import { CommentForm } from './CommentForm.tsx';
import { readDraft } from './commentDraft.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const place = { kind: 'root', topicId: '1'.repeat(24) } as const;
const bo = { id: 'd'.repeat(24), name: 'Bo Li', avatarUrl: null, role: 'rep' };
const field = () => screen.getByRole('textbox', { name: 'Your comment' }) as HTMLTextAreaElement;

function show(onSend: (body: string) => Promise<null | { code: string; details: object }>) {
  return renderPage(<CommentForm place={place} label="Your comment" verb="Post" onSend={onSend} />);
}

it('keeps what is typed over a reload', async () => {
  const first = show(async () => null);
  await first.user.type(field(), 'half a thought');
  first.unmount();
  show(async () => null);
  expect(field().value).toBe('half a thought');
});

it('empties itself once sent, and forgets the draft', async () => {
  const sent = vi.fn(async () => null);
  const { user } = show(sent);
  await user.type(field(), 'All of it');
  await user.click(screen.getByRole('button', { name: 'Post' }));
  await waitFor(() => expect(field().value).toBe(''));
  expect(sent).toHaveBeenCalledWith('All of it', expect.any(Number));
  expect(readDraft(place)).toBeNull();
});

it('gives the words back and says why when they are refused', async () => {
  const { user } = show(async () => ({ code: 'board_closed', details: {} }));
  await user.type(field(), 'Too late');
  await user.click(screen.getByRole('button', { name: 'Post' }));
  await screen.findByText(/board is closed/);
  expect(field().value).toBe('Too late');
  expect(readDraft(place)?.text).toBe('Too late');
});

it('completes a mention by keyboard and sends it as one', async () => {
  answering({ 'GET /api/people/search': { body: [bo] } });
  const sent = vi.fn(async () => null);
  const { user } = show(sent);
  await user.type(field(), 'Ask @Bo');
  const option = await screen.findByRole('option', { name: /Bo Li/ });
  expect(field().getAttribute('aria-activedescendant')).toBe(option.id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field().value).toBe('Ask @Bo Li '));
  await user.click(screen.getByRole('button', { name: 'Post' }));
  expect(sent).toHaveBeenCalledWith(`Ask @[Bo Li](person:${bo.id}) `, null);
});
