import { describe, expect, it } from 'vitest';
import { type AnswerDraft, emptyAnswer, isWorthKeeping, readAnswer } from './answerDraft.ts';

const owner = 'a'.repeat(24);
const ideaId = '1'.repeat(24);

function aDraft(parts: Partial<AnswerDraft> = {}): AnswerDraft {
  return {
    ...emptyAnswer([ideaId], owner),
    body: { en: 'Thank you, we have read every word.', fr: '' },
    ...parts,
  };
}
const decided = {
  text: { en: 'We build it.', fr: '' },
  reason: { en: 'So many of you asked for it.', fr: '' },
  wouldChange: { en: 'A supplier who gives up.', fr: '' },
  ownerId: owner,
  nextDate: '2099-01-31',
};
const fieldsOf = (draft: AnswerDraft) => {
  const read = readAnswer(draft);
  return 'errors' in read ? read.errors.map(({ field, rule }) => `${field} ${rule}`) : [];
};

describe('an answer being written', () => {
  it('keeps the identifiers it began with, so that sending it twice stores it once', () => {
    const draft = aDraft();
    const [once, twice] = [readAnswer(draft), readAnswer({ ...draft, status: 'heard' })];
    expect('input' in once && once.input.targets).toEqual('input' in twice && twice.input.targets);
  });

  it('leaves out the language in which nothing was written', () => {
    const read = readAnswer(aDraft());
    expect('input' in read && read.input.body).toEqual({ en: aDraft().body.en });
  });

  it('needs a text in one language at least', () => {
    expect(fieldsOf(aDraft({ body: { en: ' ', fr: '' } }))).toEqual(['body required']);
  });

  it('needs a whole decision with a status that commits the brand', () => {
    const { decision } = emptyAnswer([ideaId], '');
    expect(fieldsOf(aDraft({ status: 'declined', decision }))).toEqual([
      'decision.text required',
      'decision.reason required',
      'decision.ownerId required',
      'decision.wouldChange required',
      'decision.nextDate required',
    ]);
  });

  it('needs the decision in every language of the letter', () => {
    const body = { en: aDraft().body.en, fr: 'Merci, nous avons lu chaque mot.' };
    expect(fieldsOf(aDraft({ status: 'planned', decision: decided, body }))).toEqual([
      'decision.text.fr required',
      'decision.reason.fr required',
      'decision.wouldChange.fr required',
    ]);
  });

  it('sends a decision only with a status that needs one, whatever was written before', () => {
    const sent = (status: AnswerDraft['status']) => {
      const read = readAnswer(aDraft({ status, decision: decided }));
      return 'input' in read && read.input.decision;
    };
    expect(sent('planned')).toMatchObject({ outcome: 'planned', ownerId: owner });
    expect(sent('exploring')).toBeNull();
    expect(sent(null)).toBeNull();
  });

  it('is worth keeping once anything was written or chosen', () => {
    const empty = emptyAnswer([ideaId], owner);
    expect(isWorthKeeping(empty)).toBe(false);
    expect(isWorthKeeping({ ...empty, status: 'heard' })).toBe(true);
    expect(isWorthKeeping({ ...empty, decision: decided })).toBe(true);
  });
});
