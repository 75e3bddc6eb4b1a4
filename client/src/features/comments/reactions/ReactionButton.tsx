import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Reaction } from '@roundhouse/shared/comments';
import {
  IconBulb,
  IconHeart,
  IconMoodPuzzled,
  IconMoodSmile,
  IconThumbUp,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import classes from './Reactions.module.css';

const icons = {
  useful: IconThumbUp,
  love: IconHeart,
  fun: IconMoodSmile,
  insight: IconBulb,
  puzzled: IconMoodPuzzled,
} satisfies Record<Reaction, unknown>;

interface Props {
  reaction: Reaction;
  count: number;
  isMine: boolean;
  onTap: (reaction: Reaction) => void;
}

/** One reaction: its sign, its name and how many gave it. */
export function ReactionButton({ reaction, count, isMine, onTap }: Props) {
  const { t } = useTranslation('comments');
  const formats = useFormats();
  const Icon = icons[reaction];
  const name = t(`reactions.${reaction}`);
  return (
    <UnstyledButton
      className={classes.reaction}
      aria-pressed={isMine}
      title={name}
      onClick={() => onTap(reaction)}
    >
      <Icon size="1.1rem" stroke={1.7} aria-hidden />
      {(count === 0 || reaction === 'useful') && <span aria-hidden="true">{name}</span>}
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {formats.number(count)}
        </span>
      )}
      <VisuallyHidden>{t('reactions.button', { name, count })}</VisuallyHidden>
    </UnstyledButton>
  );
}
