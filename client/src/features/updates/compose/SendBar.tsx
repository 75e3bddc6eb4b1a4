import { Button, TextInput } from '@mantine/core';
import type { Update } from '@roundhouse/shared/updates';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, client } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useFormats } from '../../../i18n/format.ts';
import { useTell } from '../../../realtime/index.ts';
import { ConfirmDialog } from '../../../ui/index.ts';
import { updateAddress } from '../updateAddress.ts';
import classes from './Compose.module.css';
import { forgetWriting } from './keptWriting.ts';
import type { WritingKeeper } from './useWriting.ts';
import { missingIn } from './writing.ts';
import { instantIn } from './zonedTime.ts';

interface Props {
  keeper: WritingKeeper;
  update: Update;
  place: string;
}

/** Whether all is kept, and the ways out: publish, schedule, throw away; or save what is out. */
export function SendBar({ keeper, update, place }: Props) {
  const { t } = useTranslation('updates');
  const errorText = useErrorText();
  const { writing, state, isOut } = keeper;
  const { send, discard, error } = useSending(keeper, place);
  const [isDiscarding, setDiscarding] = useState(false);
  const missing = missingIn(writing);
  const failure = error ?? keeper.error;
  return (
    <div className={classes.send}>
      <p className={classes.state} role="status">
        {missing ? t(`compose.missing.${missing}`) : t(`compose.state.${state}`)}
      </p>
      {failure ? (
        <p className={classes.failure} role="alert">
          {errorText(failure)}
        </p>
      ) : null}
      {!isOut && (
        <Schedule
          update={update}
          isBusy={send.isPending}
          isReady={!missing}
          onSend={(at) => send.mutate(at)}
        />
      )}
      <div className={classes.choices}>
        <Button
          disabled={Boolean(missing)}
          loading={send.isPending}
          onClick={() => send.mutate(null)}
        >
          {t(isOut ? 'compose.saveChanges' : 'compose.publish')}
        </Button>
        {!isOut && writing.rev > 0 && (
          <Button variant="subtle" color="red" onClick={() => setDiscarding(true)}>
            {t('compose.discard')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isDiscarding}
        title={t('compose.discardTitle')}
        confirm={t('compose.discard')}
        isDanger
        isBusy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onClose={() => setDiscarding(false)}
      >
        {t('compose.discardText')}
      </ConfirmDialog>
    </div>
  );
}

function useSending(keeper: WritingKeeper, place: string) {
  const go = useNavigate();
  const tell = useTell();
  const { id: updateId } = keeper.writing;
  const send = useMutation({
    async mutationFn(at: string | null) {
      const isSaved = await keeper.save();
      if (!isSaved) return null;
      return keeper.isOut
        ? (await client.updates.get({ updateId })).update
        : client.updates.publish({ updateId, at });
    },
    onSuccess(update) {
      if (!update) return;
      forgetWriting(place);
      if (update.state === 'published') tell({ name: 'update.rewritten', payload: update });
      void go(update.state === 'published' ? updateAddress(update) : '/updates/drafts');
    },
  });
  const discard = useMutation({
    mutationFn: () => client.updates.discard({ updateId }),
    onSuccess() {
      forgetWriting(place);
      void go('/updates/drafts');
    },
  });
  return { send, discard, error: send.error ?? discard.error };
}

interface ScheduleProps {
  update: Update;
  isBusy: boolean;
  isReady: boolean;
  onSend: (at: string) => void;
}

/** A day and a time in the board's zone at which it goes out by itself. */
function Schedule({ update, isBusy, isReady, onSend }: ScheduleProps) {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const { boardId } = update;
  const { data } = useQuery(api.promises.calendar.queryOptions({ input: { boardId } }));
  const [wall, setWall] = useState('');
  const zone = data?.timeZone ?? 'UTC';
  const at = instantIn(wall, zone);
  return (
    <div className={classes.schedule}>
      {update.publishAt && (
        <p>{t('state.scheduled', { at: formats.dateTime(update.publishAt) })}</p>
      )}
      <TextInput
        type="datetime-local"
        label={t('compose.at')}
        description={t('compose.zone', { zone })}
        value={wall}
        onChange={({ currentTarget: { value } }) => setWall(value)}
      />
      <Button
        variant="default"
        disabled={!isReady || !at || at <= new Date()}
        loading={isBusy}
        onClick={() => at && onSend(at.toISOString())}
      >
        {t('compose.schedule')}
      </Button>
    </div>
  );
}
