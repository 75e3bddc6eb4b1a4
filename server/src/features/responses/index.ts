import { actions, run } from '../../app/procedure.ts';
import { deleteNote } from './deleteNote.ts';
import { deleteTemplate } from './deleteTemplate.ts';
import { editResponse } from './editResponse.ts';
import { judgeResponse } from './judgeResponse.ts';
import { listDesk } from './listDesk.ts';
import { listNotes } from './listNotes.ts';
import { listResponses } from './listResponses.ts';
import { listTemplates } from './listTemplates.ts';
import { listThanks } from './listThanks.ts';
import { postNote } from './postNote.ts';
import { postResponse } from './postResponse.ts';
import { readCaseFile } from './readCaseFile.ts';
import { saveTemplate } from './saveTemplate.ts';

export { createDeskStore, type DeskStore } from './desk.store.ts';
export { createNotesStore, type NotesStore } from './notes.store.ts';
export { personalAnswers, personalNotes, personalVerdicts } from './personalAnswers.ts';
export { createResponsesStore, type ResponsesStore } from './responses.store.ts';
export { createTemplatesStore, type TemplatesStore } from './templates.store.ts';
export { createVerdictsStore, type VerdictsStore } from './verdicts.store.ts';

export const responsesHandlers = {
  list: actions.responses.list.handler(run(listResponses)),
  post: actions.responses.post.handler(run(postResponse)),
  edit: actions.responses.edit.handler(run(editResponse)),
  judge: actions.responses.judge.handler(run(judgeResponse)),
  thanksTo: actions.responses.thanksTo.handler(run(listThanks)),
  desk: actions.responses.desk.handler(run(listDesk)),
  caseFile: actions.responses.caseFile.handler(run(readCaseFile)),
  notes: actions.responses.notes.handler(run(listNotes)),
  postNote: actions.responses.postNote.handler(run(postNote)),
  deleteNote: actions.responses.deleteNote.handler(run(deleteNote)),
  templates: actions.responses.templates.handler(run(listTemplates)),
  saveTemplate: actions.responses.saveTemplate.handler(run(saveTemplate)),
  deleteTemplate: actions.responses.deleteTemplate.handler(run(deleteTemplate)),
};
