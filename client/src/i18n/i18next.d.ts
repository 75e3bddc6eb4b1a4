import 'i18next';
import type { catalogue as firstPage } from './en/index.ts';
import type { catalogue as otherPages } from './en/pages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof firstPage & typeof otherPages;
    returnNull: false;
  }
}
