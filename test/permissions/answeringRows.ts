import { makeId } from '@roundhouse/shared/primitives';
import { aResponse } from '../support/aRep.ts';
import type { Row } from './table.ts';

const body = { en: 'We looked at this once more, and thank you.' };

/** Who may do what of what the brand says and decides. */
export const answeringRows: Record<string, Row> = {
  'responses.list': {
    who: 'anyone',
    ask: (call, world) => call.responses.list({ ideaId: world.works.ideaId }),
  },
  'responses.post': {
    who: 'speakers',
    ask: (call, world) => call.responses.post(aResponse(world.works.ideaId)),
  },
  'responses.edit': {
    who: 'speaking authors',
    ask: (call, _world, { responseId }) => call.responses.edit({ responseId, body, pictures: [] }),
  },
  'responses.judge': {
    who: 'members',
    ask: (call, world) =>
      call.responses.judge({ responseId: world.works.responseId, verdict: 'answers' }),
  },
  'responses.thanksTo': {
    who: 'anyone',
    ask: (call, world) => call.responses.thanksTo({ personId: world.bystander.id }),
  },
  'responses.desk': { who: 'speakers', ask: (call) => call.responses.desk({}) },
  'responses.caseFile': {
    who: 'speakers',
    ask: (call, world) => call.responses.caseFile({ ideaId: world.works.ideaId }),
  },
  'responses.notes': {
    who: 'speakers',
    ask: (call, world) => call.responses.notes({ ideaId: world.works.ideaId }),
  },
  'responses.postNote': {
    who: 'speakers',
    ask: (call, world) =>
      call.responses.postNote({ ideaId: world.works.ideaId, id: makeId(), body: 'Ask Sales.' }),
  },
  'responses.deleteNote': {
    who: 'speaking authors',
    ask: (call, _world, { noteId }) => call.responses.deleteNote({ noteId }),
  },
  'responses.templates': { who: 'speakers', ask: (call) => call.responses.templates() },
  'responses.saveTemplate': {
    who: 'speakers',
    ask: (call) =>
      call.responses.saveTemplate({ id: makeId(), name: 'Thanks', body, status: null }),
  },
  'responses.deleteTemplate': {
    who: 'speakers',
    ask: (call) => call.responses.deleteTemplate({ id: makeId() }),
    refusal: 'not_found',
  },
  'decisions.list': { who: 'anyone', ask: (call) => call.decisions.list({}) },
  'decisions.ofIdea': {
    who: 'anyone',
    ask: (call, world) => call.decisions.ofIdea({ ideaId: world.works.ideaId }),
  },
};
