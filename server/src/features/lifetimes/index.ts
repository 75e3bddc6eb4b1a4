export { archiveExpired } from './archiveExpired.ts';
export { type Lengthened, lengthenLife } from './lengthenLife.ts';
export { reviveIdea } from './reviveIdea.ts';
