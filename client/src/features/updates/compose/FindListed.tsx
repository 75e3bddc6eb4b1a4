import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type Block, UPDATE_LIMITS } from '@roundhouse/shared/updates';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useAnnounce } from '../../../ui/index.ts';
import classes from './Compose.module.css';

type Findable = Extract<Block, { kind: 'ideas' | 'thanks' }>;
/** Something that was found: how it is called, and the piece with it added. */
type Found = { id: string; name: string; added: Block };

/** How long one pauses in typing before it is looked for, in ms. */
const PAUSE_MS = 250;
const MOST_FOUND = 5;

/** Looks for ideas, or for people to thank, and adds them to a piece. */
export function FindListed({
  block,
  onChange,
}: {
  block: Findable;
  onChange: (block: Block) => void;
}) {
  const { t } = useTranslation('updates');
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const found = useFound(block, words);
  const known = block.kind === 'ideas' ? block.ideas : block.people;
  if (known.length >= UPDATE_LIMITS.listed) return null;
  return (
    <div>
      <TextInput
        type="search"
        label={t(`compose.find.${block.kind}`)}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <ul className={classes.listed}>
        {found.map(({ id, name, added }) => (
          <li key={id}>
            <Button
              variant="subtle"
              leftSection={<IconPlus size="1rem" aria-hidden />}
              onClick={() => {
                onChange(added);
                setWords('');
                announce(t('compose.added', { name }));
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFound(block: Findable, words: string): Found[] {
  const [q] = useDebouncedValue(words.trim(), PAUSE_MS);
  const isAsked = words.trim().length > 1 && q.length > 1;
  const ideas = useQuery({
    ...api.feed.list.queryOptions({ input: { q, limit: MOST_FOUND } }),
    enabled: isAsked && block.kind === 'ideas',
    placeholderData: keepPreviousData,
  });
  const people = useQuery({
    ...api.people.search.queryOptions({ input: { q: q.slice(0, 60) } }),
    enabled: isAsked && block.kind === 'thanks',
    placeholderData: keepPreviousData,
  });
  if (!isAsked) return [];
  const isNew = ({ id }: { id: string }) =>
    !(block.kind === 'ideas' ? block.ideas : block.people).some((one) => one.id === id);
  if (block.kind === 'ideas') {
    return (ideas.data?.ideas ?? []).filter(isNew).map((idea) => ({
      id: idea.id,
      name: idea.title,
      added: { ...block, ideas: [...block.ideas, idea] },
    }));
  }
  return (people.data ?? [])
    .filter(isNew)
    .slice(0, MOST_FOUND)
    .map((person) => ({
      id: person.id,
      name: person.name,
      added: { ...block, people: [...block.people, person] },
    }));
}
