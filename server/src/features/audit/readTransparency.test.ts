import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock('2026-01-31T22:00:00Z');
let server: TestServer;
let mona: Person;
let otto: Person;
let fan: Person;
beforeAll(async () => {
  server = await startServer({ clock });
  mona = await server.signUp({ name: 'Mona', role: 'moderator' });
  otto = await server.signUp({ name: 'Otto', role: 'moderator' });
  fan = await server.signUp({ name: 'Fay' });
});
afterAll(() => server?.close());

const reason = { reason: 'It names a neighbour.', language: 'en' as const };
const hide = (who: Person, ideaId: string, rule: 'private' | 'insult') =>
  who.call.ideas.hide({ ideaId, rule, ...reason });

it('counts each month of UTC by hand, wherever the board and the clocks of people are', async () => {
  const owner = await server.signUp({ role: 'owner' });
  await owner.call.promises.saveCalendar({
    boardId: server.board.id,
    timeZone: 'Pacific/Auckland',
    holidays: [],
    skipsWeekends: false,
  });
  const { rev, ...settings } = await owner.call.screening.settings();
  await owner.call.screening.saveSettings({ ...settings, rev });
  const post = async () => (await fan.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
  const [first, second, reported] = [await post(), await post(), await post()];

  // January in UTC, February in Auckland already.
  clock.set('2026-01-31T23:00:00Z');
  const reporter = await server.signUp({ name: 'Rea' });
  const subject = { kind: 'idea' as const, id: reported };
  await reporter.call.reports.post({ subject, rule: 'insult', text: '' });
  clock.set('2026-01-31T23:59:59.999Z');
  await hide(mona, first, 'private');
  clock.set('2026-02-01T00:00:00Z');
  await hide(otto, second, 'insult');
  clock.set('2026-02-01T01:00:00Z');
  await otto.call.reports.settle({ subject, outcome: 'dismissed', words: '', language: 'en' });
  await mona.call.ideas.restore({ ideaId: first });
  // March in Auckland, February in UTC.
  clock.set('2026-02-28T23:59:59Z');
  await mona.call.ideas.restore({ ideaId: second });
  clock.set('2026-03-02T00:00:00Z');

  const twoHours = 2 * 3_600_000;
  expect(await server.guest.call.audit.transparency()).toEqual([
    {
      month: '2026-02',
      acts: { 'ideas.hide': 1, 'ideas.restore': 2, 'reports.settle': 1 },
      rules: { insult: 1 },
      queue: [{ kind: 'reports', opened: 0, closed: { dismissed: 1 }, medianWait: twoHours }],
    },
    {
      month: '2026-01',
      acts: { 'ideas.hide': 1 },
      rules: { private: 1 },
      queue: [{ kind: 'reports', opened: 1, closed: {}, medianWait: null }],
    },
  ]);
});
