import { VisuallyHidden } from '@mantine/core';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import {
  IconDownload,
  IconFileDownload,
  IconGitFork,
  IconMessageCircle,
  IconShoppingBag,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import classes from './IdeaCard.module.css';

/** What happened around an idea, in small numbers; zeros are left out, comments apart. */
export function CardNumbers({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('feed');
  const { tally, imported, hackFileCount } = card;
  return (
    <ul className={classes.numbers}>
      <Fact
        Icon={IconMessageCircle}
        value={tally.comments}
        text={t('card.comments', { count: tally.comments })}
      />
      {tally.pledgedUnits > 0 && (
        <Fact
          Icon={IconShoppingBag}
          value={tally.pledgedUnits}
          text={t('card.pledged', { count: tally.pledgedUnits })}
        />
      )}
      {imported && imported.votes > 0 && (
        <Fact
          Icon={IconDownload}
          value={imported.votes}
          text={t('card.imported', { count: imported.votes })}
        />
      )}
      {tally.remixes > 0 && (
        <Fact
          Icon={IconGitFork}
          value={tally.remixes}
          text={t('card.remixes', { count: tally.remixes })}
        />
      )}
      {hackFileCount > 0 && (
        <Fact
          Icon={IconFileDownload}
          value={hackFileCount}
          text={t('card.files', { count: hackFileCount })}
        />
      )}
    </ul>
  );
}

interface FactProps {
  Icon: ComponentType<{ 'aria-hidden': true; size: string; stroke: number }>;
  value: number;
  /** The number with what it counts, for the tooltip and for screen readers. */
  text: string;
}

function Fact({ Icon, value, text }: FactProps) {
  const formats = useFormats();
  return (
    <li className={classes.fact} title={text}>
      <Icon size="1.05em" stroke={1.8} aria-hidden />
      <span aria-hidden="true">{formats.compact(value)}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </li>
  );
}
