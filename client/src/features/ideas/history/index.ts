export { lineChanges, wordChanges } from './changes.ts';
export { Lines } from './Lines.tsx';
export { Pieces } from './Pieces.tsx';
