import { Button, PasswordInput, Radio, Stack } from '@mantine/core';
import type { ErasureChoice } from '@roundhouse/shared/personalData';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, client } from '../../app/api.ts';
import { useSessionChanged } from '../../app/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSending } from '../../ui/form.ts';
import { Section } from '../../ui/Section.tsx';

/** Leaving for good: what goes, what may stay, and one's password to make sure. */
export function EraseSection() {
  const { t } = useTranslation('personalData');
  const { data } = useQuery(api.personalData.read.queryOptions());
  const [choice, setChoice] = useState<ErasureChoice>('keep');
  const [password, setPassword] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { isBusy, errors, send } = useSending();
  const changed = useSessionChanged();
  const navigate = useNavigate();

  async function erase() {
    const typed = data?.hasPassword ? password : null;
    const isDone = await send(() => client.personalData.erase({ choice, password: typed }));
    setAsking(false);
    if (!isDone) return;
    navigate('/');
    await changed();
  }
  return (
    <Section title={t('erase.title')} lead={t('erase.lead')}>
      <Stack>
        {errors.whole && (
          <Banner tone="danger" role="alert">
            {errors.whole}
          </Banner>
        )}
        {data?.isLastOwner && <Banner tone="warn">{t('erase.lastOwner')}</Banner>}
        <Radio.Group
          label={t('erase.posts')}
          value={choice}
          onChange={(next) => setChoice(next as ErasureChoice)}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="keep" label={t('erase.keep')} />
            <Radio value="remove" label={t('erase.remove')} />
          </Stack>
        </Radio.Group>
        {data?.hasPassword ? (
          <PasswordInput
            label={t('erase.password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        ) : (
          <p>{t('erase.fresh')}</p>
        )}
        <Button
          color="red"
          variant="light"
          disabled={!data || data.isLastOwner}
          onClick={() => setAsking(true)}
        >
          {t('erase.open')}
        </Button>
      </Stack>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('erase.sure')}
        confirm={t('erase.confirm')}
        isDanger
        isBusy={isBusy}
        onConfirm={() => void erase()}
        onClose={() => setAsking(false)}
      >
        {t('erase.forGood')}
      </ConfirmDialog>
    </Section>
  );
}
