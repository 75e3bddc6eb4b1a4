import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';

/** One board of those I answer for, or all of them; the choice lives in the address. */
export function BoardFilter({ board }: { board: string | null }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { boards } = useBootstrap();
  if (boards.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('board.label')}
      value={board ?? ''}
      data={[
        { value: '', label: t('board.all') },
        ...boards.map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
      onChange={(event) => {
        const slug = event.currentTarget.value;
        navigate(slug ? `/desk?board=${encodeURIComponent(slug)}` : '/desk', { replace: true });
      }}
    />
  );
}
