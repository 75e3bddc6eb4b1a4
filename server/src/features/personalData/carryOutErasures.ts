import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';

/**
 * Carries out erasures, keeper by keeper. What a keeper began and a crash broke off is begun again;
 * only when all are through are name and address forgotten here too.
 */
export async function carryOutErasures(parts: Parts): Promise<void> {
  const tell = (events: StoredEvent[]) => parts.broadcaster.tell(events);
  for (const { done, ...erasing } of await parts.erasures.underWay()) {
    for (const keeper of parts.personalData.keepers) {
      if (parts.readiness.isDraining) return;
      if (done.includes(keeper.name)) continue;
      await keeper.erase(parts, erasing, tell);
      await parts.erasures.markDone(erasing.personId, keeper.name);
    }
    await parts.erasures.finish(erasing.personId, parts.clock());
    parts.log.info({ personId: erasing.personId }, 'An account was erased.');
  }
}
