import { ActionIcon, Button, FileButton, Progress, TextInput } from '@mantine/core';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import { RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { IconPhotoPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import classes from './Composer.module.css';
import type { AnswerKeeper } from './useAnswerDraft.ts';
import { ACCEPTED_PICTURES, type usePictures } from './usePictures.ts';

interface Props {
  keeper: Pick<AnswerKeeper, 'draft' | 'change'>;
  pictures: ReturnType<typeof usePictures>;
  errors: Record<string, string>;
}

/** Up to four pictures, each with a line for those who cannot see it. */
export function PicturesField({ keeper, pictures, errors }: Props) {
  const { t } = useTranslation('desk');
  const { draft, change } = keeper;
  const describe = (id: string, alt: string) =>
    change((now) => ({
      pictures: now.pictures.map((each) => (each.picture.id === id ? { ...each, alt } : each)),
    }));
  const remove = (id: string) =>
    change((now) => ({ pictures: now.pictures.filter((each) => each.picture.id !== id) }));
  return (
    <fieldset className={classes.field} id="pictures" tabIndex={-1}>
      <legend className={classes.legend}>{t('pictures.label')}</legend>
      <ul className={classes.pictures}>
        {draft.pictures.map(({ picture, alt }, at) => (
          <li key={picture.id} className={classes.picture}>
            <img src={picture.urls.card} alt={alt} style={{ background: picture.colour }} />
            <ActionIcon
              variant="default"
              radius="xl"
              size={28}
              className={classes.removePicture}
              aria-label={t('pictures.remove', { number: at + 1 })}
              onClick={() => remove(picture.id)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
            <TextInput
              id={`pictures.${at}.alt`}
              aria-label={t('pictures.altOf', { number: at + 1 })}
              placeholder={t('pictures.alt')}
              maxLength={PICTURE_LIMITS.alt}
              value={alt}
              error={errors[`pictures.${at}.alt`]}
              onChange={(event) => describe(picture.id, event.currentTarget.value)}
            />
          </li>
        ))}
        {pictures.sending.map((each) => (
          <li key={each.id} className={classes.picture}>
            <Waiting sending={each} pictures={pictures} />
          </li>
        ))}
      </ul>
      {pictures.room > 0 && (
        <FileButton multiple accept={ACCEPTED_PICTURES} onChange={pictures.add}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconPhotoPlus size={18} aria-hidden />}
            >
              {t('pictures.add', { count: RESPONSE_LIMITS.pictures })}
            </Button>
          )}
        </FileButton>
      )}
      {errors.pictures && <p className={classes.error}>{errors.pictures}</p>}
    </fieldset>
  );
}

function Waiting({
  sending,
  pictures,
}: { sending: Props['pictures']['sending'][0] } & Pick<Props, 'pictures'>) {
  const { t } = useTranslation('desk');
  const errorText = useErrorText();
  if (!sending.error) {
    return (
      <Progress
        value={sending.share * 100}
        aria-label={t('pictures.sending', { name: sending.file.name })}
      />
    );
  }
  return (
    <div className={classes.error} role="alert">
      {sending.file.name} – {errorText(sending.error)}{' '}
      <Button size="compact-xs" variant="default" onClick={() => void pictures.send(sending)}>
        {t('pictures.again')}
      </Button>{' '}
      <Button size="compact-xs" variant="subtle" onClick={() => pictures.drop(sending.id)}>
        {t('pictures.drop')}
      </Button>
    </div>
  );
}
