import { applyBoardChanged, type Board } from '@roundhouse/shared/boards';
import { applyStandingChanged } from '@roundhouse/shared/sanctions';
import type { Bootstrap } from '@roundhouse/shared/site';
import type { Follower } from './follower.ts';

/** Brand, boards and who is looking. */
export const followBootstrap: Follower<Bootstrap> = (data, event) => {
  switch (event.name) {
    case 'brand.changed':
      return data.brand && data.brand.rev >= event.payload.rev
        ? data
        : { ...data, brand: event.payload };
    case 'board.changed': {
      const boards = applyBoardChanged(data.boards, event.payload);
      return boards === data.boards ? data : { ...data, boards };
    }
    case 'person.changed':
      return data.viewer?.id === event.payload.id
        ? { ...data, viewer: { ...data.viewer, ...event.payload } }
        : data;
    case 'standing.changed': {
      if (data.viewer?.id !== event.payload.personId) return data;
      const standing = applyStandingChanged(data.standing, event.payload);
      return standing === data.standing ? data : { ...data, standing };
    }
    case 'houseRules.published':
      return data.houseRules.version >= event.payload.version
        ? data
        : { ...data, houseRules: event.payload };
    case 'houseRules.accepted': {
      const { personId, acceptedRules } = event.payload;
      const { viewer } = data;
      if (viewer?.id !== personId || viewer.acceptedRules >= acceptedRules) return data;
      return { ...data, viewer: { ...viewer, acceptedRules } };
    }
    default:
      return data;
  }
};

export const followBoards: Follower<Board[]> = (boards, event) =>
  event.name === 'board.changed' ? applyBoardChanged(boards, event.payload) : boards;
