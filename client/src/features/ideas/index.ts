export { ideaAddress } from './ideaAddress.ts';
