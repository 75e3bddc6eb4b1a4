export { HouseRulesPage } from './HouseRulesPage.tsx';
export { RulesPage } from './RulesPage.tsx';
