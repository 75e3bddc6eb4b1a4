import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { useFormats } from '../../i18n/format.ts';
import classes from './Duplicates.module.css';

const LONG_ENOUGH = 4;

interface Props {
  title: string;
  /** The idea being edited or built upon, which is no duplicate. */
  exceptId?: string;
}

/** While a title is typed: ideas that may say the same, each to be supported instead. */
export function Duplicates({ title, exceptId }: Props) {
  const { t } = useTranslation('compose');
  const [asked] = useDebouncedValue(title.trim(), 250);
  const isAsked = asked.length >= LONG_ENOUGH;
  const { data } = useQuery({
    ...api.ideas.similar.queryOptions({ input: { title: asked.slice(0, 200), exceptId } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const found = isAsked ? (data ?? []) : [];
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <section className={classes.panel} aria-label={t('duplicates.title')}>
          <h2 className={classes.title}>{t('duplicates.title')}</h2>
          <p className={classes.lead}>{t('duplicates.lead')}</p>
          <ul className={classes.list}>
            {found.map((idea) => (
              <Duplicate key={idea.id} idea={idea} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Duplicate({ idea }: { idea: IdeaCard }) {
  const { t } = useTranslation('compose');
  const formats = useFormats();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const path = `/ideas/${idea.id}/${idea.slug}`;
  const support = useMutation(
    api.supports.give.mutationOptions({ onSuccess: () => navigate(path) }),
  );
  return (
    <li className={classes.row}>
      {idea.cover && <img className={classes.picture} src={idea.cover.urls.thumb} alt="" />}
      <div className={classes.text}>
        <Link to={path} target="_blank" lang={idea.language}>
          {idea.title}
        </Link>
        <span className={classes.count}>
          {t('duplicates.supports', {
            count: idea.tally.supports,
            shown: formats.number(idea.tally.supports),
          })}
        </span>
        {support.error && <span role="alert">{errorText(support.error)}</span>}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        loading={support.isPending}
        onClick={() => support.mutate({ ideaId: idea.id })}
        aria-label={t('duplicates.supportOf', { title: idea.title })}
      >
        {t('duplicates.support')}
      </Button>
    </li>
  );
}
