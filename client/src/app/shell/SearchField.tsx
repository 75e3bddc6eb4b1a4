import { IconSearch, IconX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import classes from './Header.module.css';

/**
 * Searches the feed: on Enter the words go into the address (`/?q=`), which the feed reads.
 * `isSearching`: the phone's search row was just opened, so the field takes the focus.
 */
export function SearchField({ isSearching }: { isSearching: boolean }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const isFeed = useLocation().pathname === '/';
  const sought = isFeed ? (query.get('q') ?? '') : '';
  const [text, setText] = useState(sought);
  useEffect(() => setText(sought), [sought]);

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isSearching) field.current?.focus();
  }, [isSearching]);

  function search(words: string) {
    const next = new URLSearchParams(isFeed ? query : undefined);
    if (words) next.set('q', words);
    else next.delete('q');
    navigate({ pathname: '/', search: next.toString() });
  }
  function clear() {
    setText('');
    if (sought) search('');
    field.current?.focus();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    search(text.trim());
  }
  return (
    <search className={classes.search}>
      <form onSubmit={submit} className={classes.searchForm}>
        <IconSearch className={classes.searchIcon} aria-hidden />
        <input
          ref={field}
          className={classes.searchInput}
          type="text"
          enterKeyHint="search"
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
        />
        {text && (
          <button
            type="button"
            className={classes.searchClear}
            aria-label={t('search.clear')}
            onClick={clear}
          >
            <IconX size="1rem" aria-hidden />
          </button>
        )}
      </form>
    </search>
  );
}
