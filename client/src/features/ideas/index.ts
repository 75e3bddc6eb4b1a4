export { lineChanges, wordChanges } from './history/changes.ts';
export { Lines } from './history/Lines.tsx';
export { Pieces } from './history/Pieces.tsx';
export { ideaAddress } from './ideaAddress.ts';
