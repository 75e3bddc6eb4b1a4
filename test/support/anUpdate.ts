import { makeId } from '@roundhouse/shared/primitives';
import type { UpdateChange } from '@roundhouse/shared/updates';
import type { Person } from './startServer.ts';

/** An update to save as a new one. */
export function anUpdate(
  change: Partial<UpdateChange> & Pick<UpdateChange, 'boardId'>,
): UpdateChange {
  return {
    id: makeId(),
    rev: 0,
    title: { en: 'News of the workshop', fr: 'Nouvelles de l’atelier' },
    blocks: [
      { id: makeId(), kind: 'text', text: { en: 'The first bogie runs.', fr: 'Le bogie roule.' } },
    ],
    ...change,
  };
}

/** Saves an update and puts it out. */
export async function publish(
  rep: Person,
  change: Partial<UpdateChange> & Pick<UpdateChange, 'boardId'>,
) {
  const { id: updateId } = await rep.call.updates.save(anUpdate(change));
  return rep.call.updates.publish({ updateId, at: null });
}
