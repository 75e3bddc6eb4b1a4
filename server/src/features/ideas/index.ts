import { actions, run } from '../../app/procedure.ts';
import { editIdea } from './editIdea.ts';
import { findSimilar } from './findSimilar.ts';
import { getIdea } from './getIdea.ts';
import { hideIdea } from './hideIdea.ts';
import { listHistory } from './listHistory.ts';
import { listSupporters } from './listSupporters.ts';
import { postIdea, tellPosted } from './postIdea.ts';
import { readHiddenWords } from './readHiddenWords.ts';
import { restoreIdea } from './restoreIdea.ts';
import { showRemixTree } from './showRemixTree.ts';
import { withdrawIdea } from './withdrawIdea.ts';

export { changeStatus, type StatusChange, tellStatusChanged } from './changeStatus.ts';
export { concealed } from './concealed.ts';
export { editScreened, editWithin } from './editIdea.ts';
export { excerptOf } from './excerpt.ts';
export type { IdeaRecord, StoredAnswer } from './ideas.model.ts';
export { createIdeasStore, type IdeasStore } from './ideas.store.ts';
export { ideaTopic } from './ideaTopic.ts';
export { createIdeaTurns, type IdeaTurns } from './ideaTurns.ts';
export { createIdeaVersionsStore } from './ideaVersions.store.ts';
export { insertIdea } from './insertIdea.ts';
export { personalIdeas } from './personalIdeas.ts';
export { postScreened, postWithin } from './postIdea.ts';
export { presentCards, presentIdea } from './presentIdeas.ts';
export { refusalOf, requireOpenBoard, requireSupportable } from './requireOpenIdea.ts';
export { restoreWithin } from './restoreIdea.ts';
export {
  CARD_PROJECTION,
  type CardRecord,
  type StoredCard,
  type StoredIdea,
  toStoredCard,
} from './storedIdea.ts';
export { type ImportedRow, takeImported } from './takeImported.ts';
export { tellPosted };

export const ideasHandlers = {
  get: actions.ideas.get.handler(run(getIdea)),
  post: actions.ideas.post.handler(run(postIdea)),
  edit: actions.ideas.edit.handler(run(editIdea)),
  withdraw: actions.ideas.withdraw.handler(run(withdrawIdea)),
  hide: actions.ideas.hide.handler(run(hideIdea)),
  restore: actions.ideas.restore.handler(run(restoreIdea)),
  hiddenWords: actions.ideas.hiddenWords.handler(run(readHiddenWords)),
  history: actions.ideas.history.handler(run(listHistory)),
  remixTree: actions.ideas.remixTree.handler(run(showRemixTree)),
  supporters: actions.ideas.supporters.handler(run(listSupporters)),
  similar: actions.ideas.similar.handler(run(findSimilar)),
};
