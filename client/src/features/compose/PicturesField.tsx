import { Button, FileButton, Input, TextInput } from '@mantine/core';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { AttachmentState } from './AttachmentState.tsx';
import classes from './Attachments.module.css';
import type { DraftPicture } from './draft.ts';
import { ACCEPTED_PICTURES, type Attachments } from './useAttachments.ts';
import { useDrop } from './useDrop.ts';

interface Props {
  pictures: DraftPicture[];
  attachments: Attachments;
  errors: Record<string, string>;
  onDescribe: (localId: string, alt: string) => void;
}

/** Pictures: chosen, dropped or pasted; each with a line for those who cannot see it. */
export function PicturesField({ pictures, attachments, errors, onDescribe }: Props) {
  const { t } = useTranslation('compose');
  const formats = useFormats();
  const [tooMany, setTooMany] = useState(0);
  const add = async (files: File[]) => setTooMany(await attachments.add('pictures', files));
  const drop = useDrop(add, (file) => file.type.startsWith('image/'));
  return (
    <Input.Wrapper
      label={t('pictures.label')}
      description={t('pictures.about', {
        count: PICTURE_LIMITS.perIdea,
        size: formats.bytes(PICTURE_LIMITS.bytes),
      })}
      error={errors.pictures ?? (tooMany > 0 && t('pictures.tooMany', { count: tooMany }))}
    >
      <div className={classes.area} data-over={drop.isOver || undefined} {...drop.handlers}>
        <ul className={classes.pictures}>
          {pictures.map((picture, at) => (
            <li key={picture.localId} className={classes.picture}>
              {picture.uploaded ? (
                <img
                  src={picture.uploaded.urls.card}
                  alt={picture.alt}
                  style={{ background: picture.uploaded.colour }}
                />
              ) : (
                <div className={classes.waiting} />
              )}
              <AttachmentState file={picture} place="pictures" attachments={attachments} />
              <TextInput
                id={`pictures.${at}.alt`}
                size="sm"
                value={picture.alt}
                maxLength={PICTURE_LIMITS.alt}
                placeholder={t('pictures.alt')}
                aria-label={t('pictures.altOf', { number: at + 1 })}
                error={errors[`pictures.${at}.alt`]}
                onChange={(event) => onDescribe(picture.localId, event.currentTarget.value)}
              />
            </li>
          ))}
        </ul>
        {pictures.length < PICTURE_LIMITS.perIdea && (
          <FileButton multiple accept={ACCEPTED_PICTURES} onChange={add}>
            {(props) => (
              <Button
                {...props}
                id="pictures"
                variant="default"
                leftSection={<IconPhotoPlus size={18} aria-hidden />}
              >
                {t('pictures.add')}
              </Button>
            )}
          </FileButton>
        )}
        <span className={classes.hint}>{t('pictures.drop')}</span>
      </div>
    </Input.Wrapper>
  );
}
