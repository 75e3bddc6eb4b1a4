import { NativeSelect, Textarea } from '@mantine/core';
import { compileFilters, type Filter, type FilterMatch } from '@roundhouse/shared/screening';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../Screening.module.css';

/** Shows which filter meets which words of a text, by the very rule the server goes by, saved or not. */
export function TestBox({ filters }: { filters: Filter[] }) {
  const { t, i18n } = useTranslation('screening');
  const [text, setText] = useState('');
  const [language, setLanguage] = useState(i18n.language);
  const match = useMemo(() => compileFilters(filters), [filters]);
  const matches = match(text, language);
  return (
    <>
      <NativeSelect
        label={t('test.language')}
        value={language}
        data={(['en', 'fr'] as const).map((value) => ({
          value,
          label: t(`filter.languages.${value}`),
        }))}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      <Textarea
        label={t('test.text')}
        value={text}
        maxLength={20_000}
        autosize
        minRows={3}
        maxRows={10}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {text && matches.length === 0 && <p className={classes.about}>{t('test.nothing')}</p>}
        {matches.length > 0 && (
          <>
            <p className={classes.tested}>{marked(text, matches)}</p>
            <ul className={classes.reasons}>
              {matches.map(({ filter, found, from }) => (
                <li key={`${from} ${filter.pattern} ${filter.act}`}>
                  {t(`test.${filter.act}`, { found, pattern: filter.pattern })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

/** The text with what was met marked; where two overlap, the first alone. */
function marked(text: string, matches: FilterMatch[]): ReactNode[] {
  const shown: ReactNode[] = [];
  let at = 0;
  for (const { filter, from, until } of matches.toSorted((one, other) => one.from - other.from)) {
    if (from < at) continue;
    shown.push(text.slice(at, from));
    shown.push(
      <mark key={from} data-act={filter.act}>
        {text.slice(from, until)}
      </mark>,
    );
    at = until;
  }
  return [...shown, text.slice(at)];
}
