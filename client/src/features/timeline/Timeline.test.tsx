import type { TimelineEntry } from '@roundhouse/shared/timeline';
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../app/api.ts';
import { answering } from '../../testing/answering.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { Timeline } from './Timeline.tsx';

afterEach(() => vi.unstubAllGlobals());

const ideaId = 'a'.repeat(24);
const rep = { id: 'c'.repeat(24), name: 'Rosa Lind', avatarUrl: null, role: 'rep' } as const;

let made = 0;
type Told = TimelineEntry extends infer E
  ? E extends TimelineEntry
    ? Omit<E, 'id' | 'ideaId' | 'at' | 'by'>
    : never
  : never;
function anEntry(told: Told, by: TimelineEntry['by'] = null): TimelineEntry {
  made += 1;
  const at = new Date(Date.UTC(2026, 0, made)).toISOString();
  return { id: made.toString(16).padStart(24, '0'), ideaId, at, by, ...told } as TimelineEntry;
}
const posted = () => anEntry({ kind: 'posted' }, rep);
const shown = () => screen.getAllByRole('listitem').map((row) => row.textContent);

function showing(...entries: TimelineEntry[]) {
  answering({ [`GET /api/ideas/${ideaId}/timeline`]: { body: entries } });
  return renderPage(<Timeline ideaId={ideaId} />);
}

it('tells what happened, newest first, by whom and when', async () => {
  showing(
    posted(),
    anEntry({ kind: 'promise_late', sponsor: { ...rep, name: 'Sven Quist' } }),
    anEntry({ kind: 'stepped', from: 'open', to: 'heard' }, rep),
  );
  await screen.findByRole('heading', { name: 'What has happened' });
  const [step, late, first] = shown();
  expect(step).toMatch(/Now Heard before: Open.*Rosa Lind.*January 3, 2026/);
  expect(late).toMatch(/The answer is late.*went to Sven Quist/);
  expect(first).toContain('Posted');
});

it('has words for everything that may happen', async () => {
  const date = '2026-02-01T00:00:00.000Z';
  const each: Told[] = [
    { kind: 'responded', responseId: ideaId },
    { kind: 'decided', decisionId: ideaId, outcome: 'declined' },
    { kind: 'promise_started', dueAt: date },
    { kind: 'promise_escalated', period: 2, sponsor: null },
    { kind: 'promise_paused', reason: { fr: 'Congés annuels' } },
    { kind: 'promise_resumed', dueAt: date },
    { kind: 'promise_kept', isOnTime: false },
    { kind: 'milestone', supports: 1000 },
    { kind: 'archived' },
    { kind: 'revived' },
    { kind: 'hidden', rule: 'insult', reason: 'It names a neighbour.' },
    { kind: 'restored' },
    { kind: 'merged', intoId: ideaId, intoTitle: 'Night trains' },
    { kind: 'merged_from', fromId: ideaId, fromTitle: 'Sleepers', supports: 12, comments: 1 },
    { kind: 'unmerged', otherId: ideaId, otherTitle: 'Couchettes' },
  ];
  const { user } = showing(posted(), ...each.map((told) => anEntry(told)));
  await user.click(await screen.findByRole('button', { name: 'Show 10 earlier steps' }));
  const texts = shown();
  expect(texts).toHaveLength(each.length + 1);
  expect(texts.filter((text) => /what\.|\{\{/.test(text ?? ''))).toEqual([]);
  const said = screen.getByText('Congés annuels');
  expect(said.getAttribute('lang')).toBe('fr');
  expect(screen.getByRole('link', { name: 'Night trains' }).getAttribute('href')).toBe(
    `/ideas/${ideaId}`,
  );
});

it('is not there while the idea was only posted, and comes with the first step', async () => {
  const first = posted();
  const { queryClient: queries } = showing(first);
  const { queryKey } = api.timeline.list.queryOptions({ input: { ideaId } });
  await vi.waitFor(() => expect(queries.getQueryData(queryKey)).toHaveLength(1));
  expect(screen.queryByRole('heading')).toBeNull();
  act(() => {
    queries.setQueryData(queryKey, [first, anEntry({ kind: 'milestone', supports: 100 })]);
  });
  const [row] = within(await screen.findByRole('list')).getAllByRole('listitem');
  expect(row?.dataset.new).toBe('true');
  expect(row?.textContent).toContain('100 supporters reached');
});
