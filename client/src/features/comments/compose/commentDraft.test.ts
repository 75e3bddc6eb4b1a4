import { afterEach, describe, expect, it } from 'vitest';
import { dropDraft, dropSent, keepDraft, readDraft } from './commentDraft.ts';

const idea = { kind: 'root', topicId: 'a'.repeat(24) } as const;
const reply = { kind: 'reply', commentId: 'a'.repeat(24) } as const;

describe('drafts of comments', () => {
  afterEach(() => localStorage.clear());

  it('are kept apart by where they belong', () => {
    keepDraft(idea, { text: 'one', picked: [] });
    keepDraft(reply, { text: 'two', picked: [{ id: 'b', name: 'Bo' }] });
    expect(readDraft(idea)?.text).toBe('one');
    expect(readDraft(reply)).toEqual({ text: 'two', picked: [{ id: 'b', name: 'Bo' }] });
  });

  it('are forgotten when emptied or dropped', () => {
    keepDraft(idea, { text: 'one', picked: [] });
    keepDraft(idea, { text: '  ', picked: [] });
    expect(readDraft(idea)).toBeNull();
    keepDraft(idea, { text: 'one', picked: [] });
    dropDraft(idea);
    expect(readDraft(idea)).toBeNull();
  });

  it('stay when they were written while another was being sent', () => {
    const sent = { text: 'one', picked: [] };
    keepDraft(idea, { text: 'two', picked: [] });
    dropSent(idea, sent);
    expect(readDraft(idea)?.text).toBe('two');
    keepDraft(idea, sent);
    dropSent(idea, sent);
    expect(readDraft(idea)).toBeNull();
  });

  it('are nothing when the storage holds nonsense', () => {
    localStorage.setItem(`roundhouse.comment.root.${idea.topicId}`, '{"text":1}');
    expect(readDraft(idea)).toBeNull();
  });
});
