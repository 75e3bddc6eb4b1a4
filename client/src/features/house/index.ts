export { BrandPage } from './BrandPage.tsx';
export { HouseLayout } from './HouseLayout.tsx';
export { OutboxPage } from './OutboxPage.tsx';
export { RolesPage } from './RolesPage.tsx';
