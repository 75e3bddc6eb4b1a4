import 'i18next';
import type { catalogue } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof catalogue;
    returnNull: false;
  }
}
