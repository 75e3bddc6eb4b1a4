import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { client } from '../../app/api.ts';
import { bootstrapQuery, useBootstrap } from '../../app/bootstrap.ts';
import { offerRules } from '../../app/rulesGate.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSending } from '../../ui/form.ts';

/** Asks whoever has not accepted the rules in force, once, before their next post; their words wait. */
export function RulesGate() {
  const { t } = useTranslation('houseRules');
  const { houseRules, viewer } = useBootstrap();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const settle = useRef<(isAccepted: boolean) => void>(() => {});
  const { isBusy, errors, send } = useSending();
  useEffect(() => {
    const leave = offerRules(
      () =>
        new Promise<boolean>((resolve) => {
          settle.current = resolve;
          setOpen(true);
        }),
    );
    return () => {
      leave();
      // They were accepted in another tab, or this one signed out: the server decides.
      settle.current(true);
    };
  }, []);
  function close(isAccepted: boolean) {
    setOpen(false);
    settle.current(isAccepted);
  }
  async function accept() {
    const isDone = await send(async () => {
      const { version } = houseRules;
      const accepted = await client.houseRules.accept({ version, source: 'before_posting' });
      queries.setQueryData(bootstrapQuery.queryKey, (known) =>
        known?.viewer ? { ...known, viewer: { ...known.viewer, ...accepted } } : known,
      );
    });
    if (isDone) close(true);
  }
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('gate.title')}
      confirm={t('gate.accept')}
      isBusy={isBusy}
      onConfirm={() => void accept()}
      onClose={() => close(false)}
    >
      {errors.whole && (
        <Banner tone="danger" role="alert">
          {errors.whole}
        </Banner>
      )}
      <p>{viewer?.acceptedRules ? t('gate.changed') : t('gate.first')}</p>
      <Link to="/house-rules" target="_blank">
        {t('gate.read')}
      </Link>
    </ConfirmDialog>
  );
}
