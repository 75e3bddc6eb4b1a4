import type { Viewer } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import type { Outcome } from '../../app/useCase.ts';
import type { PersonRecord } from './people.model.ts';
import { toBrief, toViewer } from './people.views.ts';

/** The outcome of a change to one's own profile: sessions read it anew, and all who see the person hear of it. */
export function tellPersonChanged(parts: Parts, record: PersonRecord): Outcome<Viewer> {
  const brief = toBrief(record);
  parts.sessions.refresh(brief.id);
  return { output: toViewer(record), events: [{ name: 'person.changed', payload: brief }] };
}
