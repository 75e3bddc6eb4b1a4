import { Button, FileButton, Input, NativeSelect } from '@mantine/core';
import { HACK_FILE_LIMITS, LICENCES, type Licence } from '@roundhouse/shared/hackFiles';
import { IconFilePlus, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { AttachmentState } from './AttachmentState.tsx';
import classes from './Attachments.module.css';
import type { DraftHackFile } from './draft.ts';
import type { Attachments } from './useAttachments.ts';
import { useDrop } from './useDrop.ts';

interface Props {
  hackFiles: DraftHackFile[];
  attachments: Attachments;
  error?: string;
  onLicence: (localId: string, licence: Licence) => void;
}

/** Files others can reuse, each under a licence that its author chooses. */
export function HackFilesField({ hackFiles, attachments, error, onLicence }: Props) {
  const { t } = useTranslation('compose');
  const formats = useFormats();
  const [tooMany, setTooMany] = useState(0);
  const add = async (files: File[]) => setTooMany(await attachments.add('hackFiles', files));
  const drop = useDrop(add, () => true);
  return (
    <Input.Wrapper
      label={t('files.label')}
      description={t('files.about', {
        count: HACK_FILE_LIMITS.perIdea,
        size: formats.bytes(HACK_FILE_LIMITS.bytes),
      })}
      error={error ?? (tooMany > 0 && t('files.tooMany', { count: tooMany }))}
    >
      <div className={classes.area} data-over={drop.isOver || undefined} {...drop.handlers}>
        <ul className={classes.files}>
          {hackFiles.map((file) => (
            <li key={file.localId} className={classes.file}>
              <IconFileText size={20} aria-hidden />
              <div className={classes.name}>
                <span>{file.name}</span>
                <AttachmentState file={file} place="hackFiles" attachments={attachments} />
              </div>
              <NativeSelect
                size="sm"
                aria-label={t('files.licenceOf', { name: file.name })}
                value={file.licence}
                data={LICENCES.map((value) => ({ value, label: t(`licence.${value}`) }))}
                onChange={(event) => onLicence(file.localId, event.currentTarget.value as Licence)}
              />
            </li>
          ))}
        </ul>
        {hackFiles.length < HACK_FILE_LIMITS.perIdea && (
          <FileButton multiple onChange={add}>
            {(props) => (
              <Button
                {...props}
                id="hackFiles"
                variant="default"
                leftSection={<IconFilePlus size={18} aria-hidden />}
              >
                {t('files.add')}
              </Button>
            )}
          </FileButton>
        )}
        <span className={classes.hint}>{t('files.drop')}</span>
      </div>
    </Input.Wrapper>
  );
}
