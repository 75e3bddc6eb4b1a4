import type { Bootstrap } from '@roundhouse/shared/site';
import { answer, type UseCase } from '../../app/useCase.ts';

/** What the first page needs besides its list of ideas. */
export const readBootstrap: UseCase<unknown, Bootstrap> = async ({ parts, asker, locale }) => {
  const [brand, boards, viewer, standing, houseRules] = await Promise.all([
    parts.site.brand(),
    parts.boards.list(),
    asker ? parts.people.viewer(asker.id) : null,
    asker ? parts.standings.of(asker.id, parts.clock()) : { rev: 0, restriction: null },
    parts.houseRules.inForce(parts.clock()),
  ]);
  return answer({
    brand,
    boards,
    viewer,
    standing,
    locale,
    needsSetup: brand === null,
    isDemo: parts.config.ROUNDHOUSE_DEMO,
    houseRules,
  });
};
