declare module 'virtual:contractRoutes' {
  import type { Contract } from '@roundhouse/shared/contract';

  export const contractRoutes: Contract;
}
