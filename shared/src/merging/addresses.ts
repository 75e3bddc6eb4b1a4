/** Names the part of an address that asks for a merged idea itself, instead of where it goes on. */
export const READ_MERGED = 'merged';
/** Names the part of an address that says from which idea somebody was led here. */
export const CAME_FROM = 'from';

/** Where a merged idea can be read as it was. */
export const mergedAddress = (ideaId: string): string => `/ideas/${ideaId}?${READ_MERGED}=read`;

/** Where a merged idea leads: the one it goes on in, which says where one came from. */
export const onwardAddress = (sourceId: string, targetId: string): string =>
  `/ideas/${targetId}?${CAME_FROM}=${sourceId}`;
