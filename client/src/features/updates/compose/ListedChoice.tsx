import { ActionIcon } from '@mantine/core';
import type { Block } from '@roundhouse/shared/updates';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LocalWords } from '../LocalWords.tsx';
import classes from './Compose.module.css';

type Listed = Extract<Block, { heading: unknown }>;

/** The ideas, decisions or people of a piece; each can be left out. */
export function ListedChoice({ block, onChange }: { block: Listed; onChange: (b: Block) => void }) {
  const { t } = useTranslation('updates');
  return (
    <ul className={classes.listed}>
      {linesOf(block).map(({ id, name, words }) => (
        <li key={id}>
          <span>{words}</span>
          <ActionIcon
            variant="subtle"
            size="2.75rem"
            aria-label={t('compose.leaveOut', { name })}
            onClick={() => onChange(without(block, id))}
          >
            <IconX size="1rem" aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function linesOf(block: Listed) {
  if (block.kind === 'ideas') {
    return block.ideas.map(({ id, title, language }) => ({
      id,
      name: title,
      words: <span lang={language}>{title}</span>,
    }));
  }
  if (block.kind === 'decisions') {
    return block.decisions.map(({ id, idea, text }) => ({
      id,
      name: idea.title,
      words: (
        <>
          {idea.title}: <LocalWords text={text} />
        </>
      ),
    }));
  }
  return block.people.map(({ id, name }) => ({ id, name, words: name }));
}

function without(block: Listed, gone: string): Block {
  const stays = ({ id }: { id: string }) => id !== gone;
  if (block.kind === 'ideas') return { ...block, ideas: block.ideas.filter(stays) };
  if (block.kind === 'decisions') return { ...block, decisions: block.decisions.filter(stays) };
  return { ...block, people: block.people.filter(stays) };
}
