import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useAnnounce } from '../../../ui/index.ts';
import classes from '../curation/Curation.module.css';

/** For moderators: takes moved comments back to where they stood. */
export function MoveBack({ moveId }: { moveId: string }) {
  const { t } = useTranslation('curation');
  const errorText = useErrorText();
  const announce = useAnnounce();
  const back = useMutation({
    mutationFn: () => client.comments.moveBack({ moveId }),
    onSuccess: () => announce(t('done.movedBack')),
  });
  return (
    <>
      <UnstyledButton
        className={classes.toggle}
        disabled={back.isPending}
        onClick={() => back.mutate()}
      >
        {t('moved.undo')}
      </UnstyledButton>
      {back.isError && <span role="alert">{errorText(back.error)}</span>}
    </>
  );
}
