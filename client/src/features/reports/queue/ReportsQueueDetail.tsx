import type { QueueItem } from '@roundhouse/shared/queue';
import type { ReportSubject } from '@roundhouse/shared/reports';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { Markdown, PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from '../Reports.module.css';
import { Around } from './Around.tsx';
import { ReportsAbout } from './ReportsAbout.tsx';

/** What was reported, as it stands now in its place, and what was said of it. */
export function ReportsQueueDetail({ item }: { item: QueueItem }) {
  const { t } = useTranslation('reports');
  const { data } = useQuery(api.queue.context.queryOptions({ input: { itemId: item.id } }));
  const post = data?.post;
  return (
    <div className={classes.detail}>
      <ReportsAbout subject={item.subject as ReportSubject} />
      {data && !post && <p>{t('queue.gone')}</p>}
      {post && (
        <>
          <Around words={data.around.filter(({ isBefore }) => isBefore)} />
          <article className={classes.post} data-hidden={post.isHidden || undefined}>
            <header className={classes.by}>
              {post.author && <PersonLink person={post.author} />}
              {post.at && <RelativeTime at={post.at} />}
              {post.isHidden && <strong>{t('queue.hidden')}</strong>}
            </header>
            <div lang={post.language ?? undefined}>
              <Markdown source={post.body} />
            </div>
            {post.pictures.length > 0 && (
              <div className={classes.pictures}>
                {post.pictures.map(({ id, alt, urls }) => (
                  <img key={id} src={urls.card} alt={alt} loading="lazy" />
                ))}
              </div>
            )}
          </article>
          <Around words={data.around.filter(({ isBefore }) => !isBefore)} />
        </>
      )}
    </div>
  );
}
