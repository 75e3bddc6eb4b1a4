import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { takesSupports } from '@roundhouse/shared/ideas';
import { IconArrowBigUp, IconArrowBigUpFilled } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
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
  const { isSupporting, isPending, supports, setAside, tap } = useSupportTap(idea);
  const isAside = isSupporting && setAside !== null;
  const [hasTapped, setTapped] = useState(false);
  const { boards } = useBootstrap();
  const isBoardClosed = boards.some((board) => board.id === idea.boardId && board.isClosed);
  const isClosed = isBoardClosed || !takesSupports(idea.status);
  const text = isSupporting ? t('button.supporting') : t('button.support');
  const Icon = isSupporting ? IconArrowBigUpFilled : IconArrowBigUp;
  const button = (
    <UnstyledButton
      className={classes.button}
      data-large={isLarge || undefined}
      data-on={isSupporting || undefined}
      data-aside={isAside || undefined}
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
  if (isLarge || !isAside) return button;
  return <AsidePair idea={idea}>{button}</AsidePair>;
}

/** In lists: says beside the button that my support is not counted, and leads to the appeal. */
function AsidePair({ idea, children }: { idea: Supportable; children: ReactNode }) {
  const { t } = useTranslation('supports');
  return (
    <div className={classes.pair}>
      <p className={classes.aside}>
        <span>{t('aside.said')} </span>
        <Link
          to={`/account/standing?appeal=support:${idea.id}`}
          aria-label={t('aside.appealOf', { title: idea.title })}
        >
          {t('aside.appeal')}
        </Link>
      </p>
      {children}
    </div>
  );
}
