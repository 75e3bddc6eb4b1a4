import type { StoredEvent } from '@roundhouse/shared/events';
import {
  applyJudged,
  applyMyVerdict,
  applyNoteDeleted,
  applyNotePosted,
  applyPersonToResponse,
  applyResponsePosted,
  type InternalNote,
  type Response,
  type ResponseList,
} from '@roundhouse/shared/responses';
import { type Follower, mapped } from './follower.ts';

type OfAnIdea = { ideaId: string };

/** What the brand said of one idea, and what I say of that. */
export const followResponses: Follower<ResponseList, OfAnIdea> = (list, event, { ideaId }) => {
  switch (event.name) {
    case 'verdict.changed':
      return event.payload.ideaId === ideaId ? applyMyVerdict(list, event.payload) : list;
    case 'thanks.given': {
      const { ideaId: about, responseId, thanks } = event.payload;
      if (about !== ideaId) return list;
      return { ...list, thanksToMe: { ...list.thanksToMe, [responseId]: thanks } };
    }
    default: {
      const responses = followEach(list.responses, event, ideaId);
      return responses === list.responses ? list : { ...list, responses };
    }
  }
};

function followEach(responses: Response[], event: StoredEvent, ideaId: string): Response[] {
  switch (event.name) {
    case 'response.posted':
      return event.payload.ideaId === ideaId
        ? applyResponsePosted(responses, event.payload)
        : responses;
    case 'response.judged':
      return applyJudged(responses, event.payload.responseId, event.payload.verdicts);
    case 'person.changed':
      return mapped(responses, (response) => applyPersonToResponse(response, event.payload));
    default:
      return responses;
  }
}

/** What colleagues tell each other about one idea. */
export const followNotes: Follower<InternalNote[], OfAnIdea> = (notes, event, { ideaId }) => {
  switch (event.name) {
    case 'note.posted':
      return event.payload.ideaId === ideaId ? applyNotePosted(notes, event.payload) : notes;
    case 'note.deleted':
      return applyNoteDeleted(notes, event.payload.noteId);
    case 'person.changed':
      return mapped(notes, (note) =>
        note.author.id === event.payload.id ? { ...note, author: event.payload } : note,
      );
    default:
      return notes;
  }
};
