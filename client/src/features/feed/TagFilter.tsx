import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../app/api.ts';
import classes from './FeedControls.module.css';
import { type FeedState, feedAddress } from './feedState.ts';

/** Only ideas with one tag, of those in use on this board. Fetched after the list itself. */
export function TagFilter({ state, isListed = true }: { state: FeedState; isListed?: boolean }) {
  const { t } = useTranslation('feed');
  const navigate = useNavigate();
  const input = state.board ? { board: state.board } : {};
  const { data = [] } = useQuery(api.feed.tags.queryOptions({ input, enabled: isListed }));
  const tags = data.map(({ tag }) => tag);
  if (state.tag && !tags.includes(state.tag)) tags.unshift(state.tag);
  if (tags.length === 0) return null;
  return (
    <select
      className={classes.tag}
      data-on={state.tag ? true : undefined}
      aria-label={t('filter.tag')}
      value={state.tag ?? ''}
      onChange={(event) =>
        navigate(feedAddress({ ...state, tag: event.currentTarget.value || undefined }))
      }
    >
      <option value="">{t('filter.anyTag')}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {tag}
        </option>
      ))}
    </select>
  );
}
