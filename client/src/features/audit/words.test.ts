import { contract } from '@roundhouse/shared/contract';
import { can, type Permission } from '@roundhouse/shared/permissions';
import { expect, it } from 'vitest';
import en from '../../i18n/en/audit.json';

type Declared = { '~orpc': { route: { method?: string }; meta: { permission: Permission } } };

it('names every act that goes into the log', () => {
  const fan = { id: '', role: 'fan', restriction: null } as const;
  const names: Record<string, Record<string, string>> = en.acts;
  const nameless = Object.entries(contract).flatMap(([feature, actions]) =>
    Object.entries(actions as unknown as Record<string, Declared>)
      .filter(([, { '~orpc': declared }]) => declared.route.method !== 'GET')
      .filter(([, { '~orpc': declared }]) => !can(fan, declared.meta.permission as 'idea.hide'))
      .map(([name]) => `${feature}.${name}`)
      .filter((act) => !names[feature]?.[act.split('.')[1] ?? '']),
  );
  expect(nameless).toEqual([]);
});
