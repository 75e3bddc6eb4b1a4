import { Button } from '@mantine/core';
import type { Board } from '@roundhouse/shared/boards';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useCan } from '../../../app/useCan.ts';
import { PageHead } from '../../../ui/index.ts';
import { FollowButton } from '../../notices/index.ts';
import { FeedLinks } from './FeedLinks.tsx';
import { RhythmLine } from './RhythmLine.tsx';
import { UpdateList } from './UpdateList.tsx';
import classes from './Updates.module.css';

/** What R&D reports, of all boards or of one. */
export function UpdatesPage() {
  const { t } = useTranslation('updates');
  const { boards } = useBootstrap();
  const slug = useSearchParams()[0].get('board') ?? undefined;
  const board = boards.find((each) => each.slug === slug);
  return (
    <div className={classes.page}>
      <PageHead
        title={board ? t('titleOf', { board: board.name }) : t('title')}
        lead={t('lead')}
        actions={<Actions board={board} />}
      />
      <nav className={classes.boards} aria-label={t('boards')}>
        <BoardLink to="/updates" name={t('all')} isCurrent={!board} />
        {boards.map(({ id, name, slug: of }) => (
          <BoardLink
            key={id}
            to={`/updates?board=${of}`}
            name={name}
            isCurrent={id === board?.id}
          />
        ))}
      </nav>
      <div className={classes.rhythms}>
        {(board ? [board] : boards).map((each) => (
          <RhythmLine key={each.id} board={each} isNamed={!board} />
        ))}
      </div>
      <UpdateList board={board?.slug ?? slug} />
      <FeedLinks board={board?.slug} />
    </div>
  );
}

function Actions({ board }: { board: Board | undefined }) {
  const { t } = useTranslation('updates');
  const may = useCan();
  return (
    <>
      {board && <FollowButton kind="board" id={board.id} />}
      {may('update.write') && (
        <>
          <Button component={Link} to="/updates/drafts" variant="default">
            {t('drafts.link')}
          </Button>
          <Button
            component={Link}
            to={`/updates/write${board ? `?board=${board.slug}` : ''}`}
            leftSection={<IconPencil size="1.1rem" aria-hidden />}
          >
            {t('write')}
          </Button>
        </>
      )}
    </>
  );
}

function BoardLink(props: { to: string; name: string; isCurrent: boolean }) {
  return (
    <Link
      to={props.to}
      className={classes.board}
      aria-current={props.isCurrent ? 'page' : undefined}
    >
      {props.name}
    </Link>
  );
}
