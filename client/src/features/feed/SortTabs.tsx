import { FEED_SORTS, type FeedSort } from '@roundhouse/shared/feed';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './FeedControls.module.css';
import { type FeedState, feedAddress } from './feedState.ts';

/** The three spans of "top" stand behind one tab. */
const tabs: FeedSort[] = ['hot', 'new', 'top', 'discussed'];
const tops = FEED_SORTS.filter((sort) => sort.startsWith('top'));

/** In which order ideas stand; a search brings its own order. */
export function SortTabs({ state }: { state: FeedState }) {
  const { t } = useTranslation('feed');
  if (state.q) return <p className={classes.relevance}>{t('sort.relevance')}</p>;
  const isTop = tops.includes(state.sort);
  return (
    <nav className={classes.sorts} aria-label={t('sort.label')}>
      <ul className={classes.tabs}>
        {tabs.map((sort) => (
          <li key={sort}>
            <SortLink
              state={state}
              sort={sort}
              isCurrent={sort === 'top' ? isTop : sort === state.sort}
              text={t(`sort.${sort === 'top' ? 'tops' : sort}`)}
            />
          </li>
        ))}
      </ul>
      {isTop && (
        <ul className={classes.spans} aria-label={t('sort.span')}>
          {tops.map((sort) => (
            <li key={sort}>
              <SortLink
                state={state}
                sort={sort}
                isCurrent={sort === state.sort}
                text={t(`sort.${sort}`)}
              />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function SortLink(props: { state: FeedState; sort: FeedSort; isCurrent: boolean; text: string }) {
  return (
    <Link
      to={feedAddress({ ...props.state, sort: props.sort })}
      className={classes.tab}
      aria-current={props.isCurrent ? 'true' : undefined}
    >
      {props.text}
    </Link>
  );
}
