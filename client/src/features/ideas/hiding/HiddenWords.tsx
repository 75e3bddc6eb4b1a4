import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { LineSkeletons, Markdown } from '../../../ui/index.ts';
import { Gallery } from '../gallery/Gallery.tsx';
import classes from '../page/HiddenNote.module.css';

/** For moderators: what a hidden idea says, on request, and the way to show it again. */
export function HiddenWords({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('ideas');
  const errorText = useErrorText();
  const [isShown, setShown] = useState(false);
  // Live: the event of it brings the idea back.
  const restore = useMutation(api.ideas.restore.mutationOptions());
  return (
    <>
      <div className={classes.actions}>
        <Button variant="default" aria-expanded={isShown} onClick={() => setShown((is) => !is)}>
          {t(isShown ? 'hidden.fold' : 'hidden.look')}
        </Button>
        <Button loading={restore.isPending} onClick={() => restore.mutate({ ideaId })}>
          {t('hidden.restore')}
        </Button>
      </div>
      {restore.isError && (
        <p className={classes.failure} role="alert">
          {errorText(restore.error)}
        </p>
      )}
      {isShown && <Words ideaId={ideaId} />}
    </>
  );
}

function Words({ ideaId }: { ideaId: string }) {
  const errorText = useErrorText();
  const words = useQuery(api.ideas.hiddenWords.queryOptions({ input: { ideaId } }));
  if (words.isPending) return <LineSkeletons count={3} />;
  if (words.isError) {
    return (
      <p className={classes.failure} role="alert">
        {errorText(words.error)}
      </p>
    );
  }
  const { title, body, language, pictures } = words.data;
  return (
    <div className={classes.words} lang={language}>
      <strong>{title}</strong>
      <Markdown source={body} />
      <Gallery pictures={pictures} title={title} />
    </div>
  );
}
