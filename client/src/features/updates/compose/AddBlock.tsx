import { Button, FileButton } from '@mantine/core';
import { PICTURE_TYPES, type Picture } from '@roundhouse/shared/pictures';
import { makeId } from '@roundhouse/shared/primitives';
import { type Block, UPDATE_LIMITS } from '@roundhouse/shared/updates';
import {
  IconBulb,
  IconHeartHandshake,
  IconPhotoPlus,
  IconPlus,
  IconVideo,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import { uploadFile } from '../../../app/upload.ts';
import classes from './Compose.module.css';
import type { WritingKeeper } from './useWriting.ts';

const icon = { size: '1.1rem', 'aria-hidden': true } as const;

/** Adds a text, a picture, a video, ideas or thanks at the end. */
export function AddBlock({ keeper: { writing, change } }: { keeper: WritingKeeper }) {
  const { t } = useTranslation('updates');
  const errorText = useErrorText();
  const add = (block: Block) => change((now) => ({ blocks: [...now.blocks, block] }));
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile<Picture>('/pictures', file, file.name),
    onSuccess: (picture) =>
      add({ id: makeId(), kind: 'picture', picture: { ...picture, alt: picture.alt ?? '' } }),
  });
  if (writing.blocks.length >= UPDATE_LIMITS.blocks) return null;
  return (
    <div className={classes.choices}>
      <Button
        variant="default"
        leftSection={<IconPlus {...icon} />}
        onClick={() => add({ id: makeId(), kind: 'text', text: {} })}
      >
        {t('compose.addText')}
      </Button>
      <FileButton accept={PICTURE_TYPES.join(',')} onChange={(file) => file && upload.mutate(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={upload.isPending}
            leftSection={<IconPhotoPlus {...icon} />}
          >
            {t('compose.addPicture')}
          </Button>
        )}
      </FileButton>
      <Button
        variant="default"
        leftSection={<IconVideo {...icon} />}
        onClick={() => add({ id: makeId(), kind: 'video', url: '' })}
      >
        {t('compose.addVideo')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconBulb {...icon} />}
        onClick={() => add({ id: makeId(), kind: 'ideas', heading: {}, ideas: [] })}
      >
        {t('compose.addIdeas')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconHeartHandshake {...icon} />}
        onClick={() => add({ id: makeId(), kind: 'thanks', heading: {}, people: [] })}
      >
        {t('compose.addThanks')}
      </Button>
      {upload.error && <p role="alert">{errorText(upload.error)}</p>}
    </div>
  );
}
