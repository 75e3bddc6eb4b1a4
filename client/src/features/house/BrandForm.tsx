import { Button, Group, Stack } from '@mantine/core';
import type { Brand } from '@roundhouse/shared/site';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { bootstrapQuery } from '../../app/bootstrap.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { BrandFields } from '../setup/index.ts';

/** Name, tagline, language and currency, saved together. */
export function BrandForm({ brand: { rev: _, ...brand } }: { brand: Brand }) {
  const { t } = useTranslation('house');
  const setup = useTranslation('setup').t;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [typed, setTyped] = useState<Omit<Brand, 'rev'>>(brand);
  const [isSaved, setSaved] = useState(false);
  const { isBusy, errors, send } = useSending();

  async function save(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () => {
      const saved = await client.site.editBrand(typed);
      queries.setQueryData(bootstrapQuery.queryKey, (known) => known && { ...known, brand: saved });
    });
    setSaved(isDone);
    if (isDone) announce(t('saved'));
  }
  return (
    <Stack component="form" onSubmit={save} aria-label={t('brand.words')}>
      <ErrorSummary
        errors={errors}
        labels={{ name: setup('brand.name'), tagline: setup('brand.tagline') }}
      />
      <BrandFields
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setSaved(false);
        }}
        errors={errors.fields}
      />
      <Group>
        <Button type="submit" loading={isBusy}>
          {t('save')}
        </Button>
        {isSaved && <span>{t('saved')}</span>}
      </Group>
    </Stack>
  );
}
