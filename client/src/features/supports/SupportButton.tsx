import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { takesSupports } from '@roundhouse/shared/ideas';
import { IconArrowBigUp, IconArrowBigUpFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { RollingNumber } from '../../ui/index.ts';
import classes from './SupportButton.module.css';
import { type Supportable, useSupportTap } from './useSupportTap.ts';

interface Props {
  idea: Supportable;
  /** Large with words, for the idea's own page. */
  isLarge?: boolean;
  /** The reader gives their support with this tap. */
  onGive?: () => void;
}

/** One tap supports an idea, another undoes it. Says how many support it; the number rolls. */
export function SupportButton({ idea, isLarge = false, onGive }: Props) {
  const { t } = useTranslation('supports');
  const { isSupporting, isPending, supports, tap } = useSupportTap(idea);
  const [hasTapped, setTapped] = useState(false);
  const { boards } = useBootstrap();
  const isBoardClosed = boards.some((board) => board.id === idea.boardId && board.isClosed);
  const isClosed = isBoardClosed || !takesSupports(idea.status);
  const text = isSupporting ? t('button.supporting') : t('button.support');
  const Icon = isSupporting ? IconArrowBigUpFilled : IconArrowBigUp;
  return (
    <UnstyledButton
      className={classes.button}
      data-large={isLarge || undefined}
      data-on={isSupporting || undefined}
      data-pending={isPending || undefined}
      data-tapped={hasTapped || undefined}
      aria-pressed={isSupporting}
      disabled={isClosed}
      onClick={() => {
        setTapped(true);
        if (!isSupporting) onGive?.();
        void tap();
      }}
    >
      <Icon className={classes.icon} aria-hidden />
      {isLarge && <span>{text} </span>}
      <span className={classes.count} aria-hidden="true">
        <RollingNumber value={supports} />
      </span>
      <VisuallyHidden>
        {isLarge
          ? t('button.large', { count: supports })
          : t('button.label', { count: supports, title: idea.title })}
      </VisuallyHidden>
    </UnstyledButton>
  );
}
