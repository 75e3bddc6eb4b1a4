import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/errors.ts';
import { useFormats } from '../../i18n/format.ts';
import classes from './Attachments.module.css';
import type { DraftHackFile, DraftPicture } from './draft.ts';
import type { Attachments } from './useAttachments.ts';

interface Props {
  file: DraftPicture | DraftHackFile;
  place: 'pictures' | 'hackFiles';
  attachments: Attachments;
}

/** How far a file is on its way, what went wrong with it, and the way to drop it. */
export function AttachmentState({ file, place, attachments }: Props) {
  const { t } = useTranslation('compose');
  const formats = useFormats();
  const errorText = useErrorText();
  const told = attachments.progress[file.localId];
  return (
    <div className={classes.state}>
      {told?.error ? (
        <span className={classes.error} role="alert">
          {errorText(told.error)}{' '}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => attachments.retry(file.localId)}
          >
            {t('attachment.retry')}
          </Button>
        </span>
      ) : file.uploaded ? (
        file.bytes > 0 && <span className={classes.hint}>{formats.bytes(file.bytes)}</span>
      ) : navigator.onLine ? (
        <Progress
          className={classes.progress}
          value={(told?.share ?? 0) * 100}
          aria-label={t('attachment.sending', { name: file.name })}
        />
      ) : (
        <span className={classes.hint}>{t('attachment.waits')}</span>
      )}
      <ActionIcon
        className={classes.remove}
        variant="default"
        radius="xl"
        size={28}
        aria-label={t('attachment.remove', { name: file.name || file.localId })}
        onClick={() => attachments.remove(place, file.localId)}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
