import { deskRoom, ideaRoom } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { aDecision, aRep, aResponse } from '../support/aRep.ts';
import type { Person } from '../support/startServer.ts';
import type { LiveBoard } from './aBoard.ts';

type Stage = { live: LiveBoard; author: Person; fan: Person; owner: Person };

/** What happens when the brand answers, by the event that tells it. `stage` is set once the board runs. */
export function answeringCases(stage: () => Stage) {
  /** What a viewer sees of the responses to an idea while something happens to it. */
  async function inResponses(
    viewer: Person,
    act: (about: { ideaId: string; responseId: string; rep: Person }) => Promise<unknown>,
  ) {
    const { live, author } = stage();
    const rep = await aRep(live);
    const { id: ideaId } = await live.post(author);
    const [response] = await rep.call.responses.post(aResponse(ideaId));
    return {
      query: 'responses.list',
      input: { ideaId },
      viewer,
      rooms: ['feed', ideaRoom(ideaId)],
      read: () => viewer.call.responses.list({ ideaId }),
      act: () => act({ ideaId, responseId: response?.id ?? '', rep }),
    };
  }

  /** What a rep sees of the notes on an idea on which one stands. */
  async function inNotes(
    act: (about: { ideaId: string; noteId: string; author: Person }) => Promise<unknown>,
  ) {
    const { live, author } = stage();
    const [rep, colleague] = [await aRep(live), await aRep(live, { name: 'Colin' })];
    const { id: ideaId } = await live.post(author);
    const noteId = makeId();
    await colleague.call.responses.postNote({ ideaId, id: noteId, body: 'Ask the workshop.' });
    return {
      query: 'responses.notes',
      input: { ideaId },
      viewer: rep,
      rooms: [deskRoom(ideaId)],
      read: () => rep.call.responses.notes({ ideaId }),
      act: () => act({ ideaId, noteId, author: colleague }),
    };
  }

  async function inDecisions() {
    const { live, author, fan } = stage();
    const rep = await aRep(live);
    const { id: ideaId } = await live.post(author);
    const decide = (status: 'planned' | 'declined') =>
      rep.call.responses.post(
        aResponse(ideaId, { status, decision: aDecision(rep.id, { outcome: status }) }),
      );
    await decide('planned');
    return {
      query: 'decisions.ofIdea',
      input: { ideaId },
      viewer: fan,
      rooms: ['feed', ideaRoom(ideaId)],
      read: () => fan.call.decisions.ofIdea({ ideaId }),
      act: () => decide('declined'),
    };
  }

  const thanks = { kind: 'gift', note: 'A sleeping car is on its way.', isPrivate: true } as const;
  return {
    'response.posted': () =>
      inResponses(stage().fan, ({ ideaId, rep }) => rep.call.responses.post(aResponse(ideaId))),
    'response.judged': () =>
      inResponses(stage().fan, ({ responseId }) =>
        stage().owner.call.responses.judge({ responseId, verdict: 'answers' }),
      ),
    'verdict.changed': () =>
      inResponses(stage().fan, ({ responseId }) =>
        stage().fan.call.responses.judge({ responseId, verdict: 'not_yet' }),
      ),
    'thanks.given': () =>
      inResponses(stage().author, ({ ideaId, rep }) =>
        rep.call.responses.post(aResponse(ideaId, { thanks })),
      ),
    'note.posted': () =>
      inNotes(({ ideaId, author }) =>
        author.call.responses.postNote({ ideaId, id: makeId(), body: 'They can in May.' }),
      ),
    'note.deleted': () =>
      inNotes(({ noteId, author }) => author.call.responses.deleteNote({ noteId })),
    'decision.changed': inDecisions,
  };
}
