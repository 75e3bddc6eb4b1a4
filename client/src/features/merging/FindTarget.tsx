import { Loader, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import classes from './Merging.module.css';

/** How long one pauses in typing before it is looked for, in ms. */
const PAUSE_MS = 250;
const MOST_FOUND = 6;

interface Props {
  source: { id: string; title: string };
  onChoose: (target: Pick<IdeaCard, 'id'>) => void;
}

/** Finds the idea that another is merged into; before anything is typed, those most like it. */
export function FindTarget({ source, onChoose }: Props) {
  const { t } = useTranslation('merging');
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), PAUSE_MS);
  const isAsked = q.length > 1;
  const alike = useQuery(
    api.ideas.similar.queryOptions({ input: { title: source.title, exceptId: source.id } }),
  );
  const found = useQuery({
    ...api.feed.list.queryOptions({ input: { q, limit: MOST_FOUND } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const ideas = (isAsked ? found.data?.ideas : alike.data) ?? [];
  const others = ideas.filter(({ id }) => id !== source.id);
  const isLooking = isAsked ? found.isPending : alike.isPending;
  return (
    <div>
      <TextInput
        type="search"
        label={t('find.label')}
        description={t('find.help')}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
        leftSection={<IconSearch size="1rem" aria-hidden />}
        rightSection={isLooking ? <Loader size="xs" /> : null}
        data-autofocus
      />
      {!isLooking && others.length === 0 && <p className={classes.faint}>{t('find.none')}</p>}
      {others.length > 0 && !isAsked && <p className={classes.role}>{t('find.alike')}</p>}
      <ul className={classes.found}>
        {others.map((idea) => (
          <li key={idea.id}>
            <UnstyledButton className={classes.foundButton} onClick={() => onChoose(idea)}>
              <span lang={idea.language}>{idea.title}</span>
              <span className={classes.faint}>
                {t('supporters', { count: idea.tally.supports })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
