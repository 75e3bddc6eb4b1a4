import { RETENTION_KEYS } from '@roundhouse/shared/retention';
import { expect, it } from 'vitest';
import { createPersonalData } from '../../app/createPersonalData.ts';

it('enforces every period that the public page names', () => {
  const enforced = createPersonalData().forgetting.map(({ key }) => key);
  expect(enforced.toSorted()).toEqual([...RETENTION_KEYS].toSorted());
});

it('gives every part of a download a name of its own', () => {
  const names = createPersonalData().keepers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
