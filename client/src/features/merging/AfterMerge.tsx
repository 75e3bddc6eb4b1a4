import type { MergePreview } from '@roundhouse/shared/merging';
import { useTranslation } from 'react-i18next';
import classes from './Merging.module.css';

/** What a merge will do, line by line. */
export function AfterMerge({ preview: { source, target, after } }: { preview: MergePreview }) {
  const { t } = useTranslation('merging');
  const clock = source.idea.promise;
  const isClockEnded =
    clock?.state === 'running' || clock?.state === 'paused' || clock?.state === 'late';
  const stays = source.responses + source.decisions;
  return (
    <section className={classes.after} aria-labelledby="after-title">
      <h3 id="after-title">{t('after.title')}</h3>
      <ul>
        <li>
          {t('after.supporters', { count: after.supporters })}{' '}
          {after.both > 0 && t('after.both', { count: after.both })}
        </li>
        {after.pledges > 0 && (
          <li>
            {t('after.pledges', { count: after.pledges })}{' '}
            {after.pledgesReplaced > 0 && t('after.replaced', { count: after.pledgesReplaced })}
          </li>
        )}
        {source.comments > 0 && <li>{t('after.comments', { count: source.comments })}</li>}
        <li>{t('after.followers', { count: source.followers })}</li>
        {isClockEnded && <li>{t('after.clock')}</li>}
        {stays > 0 && <li>{t('after.stays')}</li>}
        {source.idea.boardId !== target.idea.boardId && <li>{t('after.board')}</li>}
        <li>{t('after.address')}</li>
      </ul>
    </section>
  );
}
