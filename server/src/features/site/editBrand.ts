import type { Inputs } from '@roundhouse/shared/contract';
import type { Brand } from '@roundhouse/shared/site';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';

export const editBrand: UseCase<Inputs['site']['editBrand'], Brand> = async ({ parts }, change) => {
  const brand = await parts.site.changeBrand(change);
  if (!brand) throw new Refusal('not_found');
  return { output: brand, events: [{ name: 'brand.changed', payload: brand }] };
};
