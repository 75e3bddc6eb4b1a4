import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../ui/index.ts';

/** Nothing waits: said with pleasure, and with somewhere to go. */
export function DeskEmpty({ board }: { board: string | null }) {
  const { t } = useTranslation('desk');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <Button component={Link} to={board ? '/desk' : '/'} variant="default">
          {t(board ? 'empty.allBoards' : 'empty.board')}
        </Button>
      }
    >
      {t(board ? 'empty.textOfBoard' : 'empty.text')}
    </EmptyState>
  );
}
