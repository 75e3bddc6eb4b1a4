import { makeId } from '@roundhouse/shared/primitives';
import { describe, expect, it } from 'vitest';
import { enqueue, type Intent, inTodaysWords, makeIntent } from './intent.ts';

const me = { personId: makeId(), at: 0 };
const [idea, other] = [makeId(), makeId()];
const topic = { kind: 'idea' as const, id: idea };
const pledge = { units: 1, price: 100, reason: '' };

const give = (ideaId = idea) => makeIntent('supports.give', { ideaId }, me);
const undo = (ideaId = idea) => makeIntent('supports.undo', { ideaId }, me);
const pledging = (ideaId = idea) => makeIntent('supports.pledge', { ideaId, pledge }, me);
const react = (commentId: string) =>
  makeIntent('comments.react', { commentId, reaction: 'love' }, me);
const comment = (body: string) =>
  makeIntent('comments.post', { topic, id: makeId(), parentId: null, body, language: 'en' }, me);

const queued = (...intents: Intent[]) =>
  intents.reduce<Intent[]>((queue, intent) => enqueue(queue, intent, null), []);
const names = (queue: Intent[]) => queue.map(({ name }) => name);

describe('R22: the queue of what waits', () => {
  it('keeps the latest support of each idea', () => {
    expect(names(queued(give(), undo()))).toEqual(['supports.undo']);
    expect(names(queued(give(), give(other)))).toEqual(['supports.give', 'supports.give']);
  });

  it('drops a pledge with the support it stood on, and keeps a support under a pledge', () => {
    expect(names(queued(give(), pledging(), undo()))).toEqual(['supports.undo']);
    expect(names(queued(give(), pledging(), pledging()))).toEqual([
      'supports.give',
      'supports.pledge',
    ]);
  });

  it('keeps the latest reaction to each comment', () => {
    const [one, two] = [makeId(), makeId()];
    const taken = makeIntent('comments.unreact', { commentId: one }, me);
    expect(names(queued(react(one), react(two), taken))).toEqual([
      'comments.react',
      'comments.unreact',
    ]);
  });

  it('keeps every comment, in order', () => {
    const queue = queued(comment('one'), comment('two'));
    expect(queue.map(({ input }) => 'body' in input && input.body)).toEqual(['one', 'two']);
  });

  it('understands a comment that an older page left there', () => {
    const kept = comment('Before the update.');
    const { topic: _, ...words } = kept.input as { topic: object };
    const left = { ...kept, input: { ideaId: idea, ...words } } as unknown as Intent;
    expect(inTodaysWords(left)).toEqual(kept);
    expect(inTodaysWords(kept)).toBe(kept);
    expect(inTodaysWords(give())).toMatchObject({ input: { ideaId: idea } });
  });

  it('leaves alone what is being sent, what was refused, and what another person meant', () => {
    const sending = give();
    expect(enqueue([sending], undo(), sending.id)).toHaveLength(2);
    expect(queued({ ...give(), failure: { code: 'x', details: {} } }, undo())).toHaveLength(2);
    const theirs = makeIntent('supports.give', { ideaId: idea }, { personId: makeId(), at: 0 });
    expect(queued(theirs, undo())).toHaveLength(2);
  });
});
