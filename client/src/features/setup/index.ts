export { BrandFields } from './BrandFields.tsx';
export { nextColour } from './nextColour.ts';
