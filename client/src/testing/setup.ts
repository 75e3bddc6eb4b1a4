import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { addOtherPages, startI18n } from '../i18n/index.ts';

/* What Mantine asks of a browser and happy-dom does not answer. */
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  onchange: null,
  dispatchEvent: () => false,
})) as typeof window.matchMedia;
window.scrollTo = (() => {}) as typeof window.scrollTo;
Element.prototype.scrollIntoView ??= () => {};
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

/* A laptop that builds beside the tests is slow; waiting longer costs nothing when all is well. */
configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  await startI18n('en');
  await addOtherPages();
});
afterEach(() => cleanup());
