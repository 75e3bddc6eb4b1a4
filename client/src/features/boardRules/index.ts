export { BoardRulesPage } from './BoardRulesPage.tsx';
export { HouseBoardRulesPage } from './HouseBoardRulesPage.tsx';
