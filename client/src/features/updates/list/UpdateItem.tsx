import type { UpdateCard } from '@roundhouse/shared/updates';
import { IconMessageCircle, IconMoodHappy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { BoardName } from '../../feed/index.ts';
import { LocalWords } from '../LocalWords.tsx';
import { UpdateFacts } from '../UpdateFacts.tsx';
import { updateAddress } from '../updateAddress.ts';
import classes from './Updates.module.css';

/** An update in a list. The title's link covers the card. */
export function UpdateItem({ update }: { update: UpdateCard }) {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const { cover, comments, reactions } = update;
  const felt = Object.values(reactions.counts).reduce((sum, count) => sum + count, 0);
  return (
    <article className={classes.card}>
      {cover && (
        <img
          className={classes.cover}
          src={cover.urls.card}
          alt={cover.alt}
          width={cover.width}
          height={cover.height}
          loading="lazy"
          style={{ backgroundColor: cover.colour }}
        />
      )}
      <div className={classes.words}>
        <BoardName id={update.boardId} />
        <h2 className={classes.title}>
          <Link to={updateAddress(update)} className={classes.link}>
            <LocalWords text={update.title} />
          </Link>
        </h2>
        <p className={classes.excerpt}>
          <LocalWords text={update.excerpt} />
        </p>
        <UpdateFacts update={update} />
        <p className={classes.numbers}>
          <span title={t('numbers.reactions')}>
            <IconMoodHappy size="1rem" aria-label={t('numbers.reactions')} /> {formats.number(felt)}
          </span>
          <span title={t('numbers.comments')}>
            <IconMessageCircle size="1rem" aria-label={t('numbers.comments')} />{' '}
            {formats.number(comments)}
          </span>
        </p>
      </div>
    </article>
  );
}
