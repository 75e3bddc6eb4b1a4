import { Button } from '@mantine/core';
import type { Person } from '@roundhouse/shared/people';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useViewer } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { MoreButton } from '../../ui/MoreButton.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { IdeaRow } from './IdeaRow.tsx';
import classes from './PersonIdeas.module.css';

/** What a person posted, newest first. */
export function PersonIdeas({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const isMe = useViewer()?.id === person.id;
  const ideas = useInfiniteQuery(
    api.feed.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ authorId: person.id, sort: 'new', cursor }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  );
  const cards = ideas.data?.pages.flatMap((page) => page.ideas) ?? [];
  return (
    <section>
      <h2 className={classes.title}>{t('ideas.title')}</h2>
      {ideas.isPending && <LineSkeletons count={6} />}
      {ideas.isError && <ErrorState error={ideas.error} onRetry={ideas.refetch} />}
      {ideas.isSuccess && cards.length === 0 && (
        <EmptyState
          title={t(isMe ? 'ideas.noneMine' : 'ideas.none', { name: person.name })}
          action={
            isMe && (
              <Button component={Link} to="/post" color="signal">
                {t('ideas.post')}
              </Button>
            )
          }
        />
      )}
      <ul className={classes.list}>
        {cards.map((card) => (
          <IdeaRow key={card.id} card={card} />
        ))}
      </ul>
      <MoreButton query={ideas}>{t('ideas.more')}</MoreButton>
    </section>
  );
}
