export { PersonAsRep } from './PersonAsRep.tsx';
