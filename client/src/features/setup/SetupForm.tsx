import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '../../app/api.ts';
import { bootstrapQuery } from '../../app/bootstrap.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { Section } from '../../ui/Section.tsx';
import { BoardFields } from './BoardFields.tsx';
import { BrandFields } from './BrandFields.tsx';
import { OwnerFields } from './OwnerFields.tsx';
import classes from './Setup.module.css';
import { useSetupDraft } from './useSetupDraft.ts';

/** Owner, brand and first boards, sent as one; what was typed waits here whatever goes wrong. */
export function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation('setup');
  const { draft, put } = useSetupDraft();
  const { isBusy, errors, send } = useSending();
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function setUp(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () => {
      await client.site.setUp({ token, ...draft, timeZone: zoneHere() });
      await queries.fetchQuery({ ...bootstrapQuery, staleTime: 0 });
    });
    if (isDone) navigate('/', { replace: true });
  }
  return (
    <form onSubmit={setUp} className={classes.form} aria-label={t('title')}>
      <ErrorSummary errors={errors} labels={useSetupLabels()} />
      <Section title={t('owner.title')} lead={t('owner.lead')}>
        <OwnerFields
          value={draft.owner}
          onChange={(owner) => put({ owner })}
          errors={errors.fields}
        />
      </Section>
      <Section title={t('brand.title')} lead={t('brand.lead')}>
        <BrandFields
          value={draft.brand}
          onChange={(brand) => put({ brand })}
          errors={errors.fields}
          path="brand."
        />
      </Section>
      <Section title={t('boards.title')} lead={t('boards.lead')}>
        <BoardFields
          boards={draft.boards}
          onChange={(boards) => put({ boards })}
          errors={errors.fields}
        />
      </Section>
      <div className={classes.end}>
        <Button type="submit" size="lg" color="signal" loading={isBusy}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}

/** The browser's time zone, in which the boards' clocks begin to run. */
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The fields' labels by the path the server names them with. */
function useSetupLabels(): Record<string, string> {
  const { t } = useTranslation('setup');
  const boards = Array.from({ length: 20 }, (_, at) => [
    `boards.${at}.name`,
    t('boards.name', { number: at + 1 }),
  ]);
  return {
    'owner.name': t('owner.name'),
    'owner.email': t('owner.email'),
    'owner.password': t('owner.password'),
    'brand.name': t('brand.name'),
    'brand.tagline': t('brand.tagline'),
    ...Object.fromEntries(boards),
  };
}
