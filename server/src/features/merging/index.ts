import { actions, run } from '../../app/procedure.ts';
import { dismissSuggestion } from './dismissSuggestion.ts';
import { listMerges } from './listMerges.ts';
import { getSuggestion, listSuggestions } from './listSuggestions.ts';
import { mergeIdeas } from './mergeIdeas.ts';
import { previewMerge } from './previewMerge.ts';
import { previewUnmerge } from './previewUnmerge.ts';
import { unmergeIdeas } from './unmergeIdeas.ts';

export { mergedAddresses } from './mergedAddresses.ts';
export { mergeKeeper } from './mergeKeeper.ts';
export { createMergesStore, type MergesStore } from './merges.store.ts';
export { createMergeSuggestionsStore, type MergeSuggestionsStore } from './suggestions.store.ts';
export { suggestMerges } from './suggestMerges.ts';

export const mergingHandlers = {
  preview: actions.merging.preview.handler(run(previewMerge)),
  merge: actions.merging.merge.handler(run(mergeIdeas)),
  unmergePreview: actions.merging.unmergePreview.handler(run(previewUnmerge)),
  unmerge: actions.merging.unmerge.handler(run(unmergeIdeas)),
  list: actions.merging.list.handler(run(listMerges)),
  suggestions: actions.merging.suggestions.handler(run(listSuggestions)),
  suggestion: actions.merging.suggestion.handler(run(getSuggestion)),
  dismiss: actions.merging.dismiss.handler(run(dismissSuggestion)),
};
