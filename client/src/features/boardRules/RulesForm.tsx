import { Button, Group } from '@mantine/core';
import type { Board } from '@roundhouse/shared/boards';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../app/api.ts';
import { useBoardChanged } from '../../app/useBoardChanged.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { Section } from '../../ui/Section.tsx';
import { CadenceFields } from './CadenceFields.tsx';
import { CalendarFields } from './CalendarFields.tsx';
import { LifetimeFields } from './LifetimeFields.tsx';
import { PromiseFields } from './PromiseFields.tsx';
import classes from './Rules.module.css';
import { useExamples } from './useExamples.ts';

interface Props {
  board: Board;
  calendar: BoardCalendar;
}

/** A board's rules and calendar, saved together; clocks that run keep the rule they began with. */
export function RulesForm({ board, calendar }: Props) {
  const { t } = useTranslation('boardRules');
  const [rules, setRules] = useState(board.rules);
  const [times, setTimes] = useState(() => ({ ...calendar }));
  const [isSaved, setSaved] = useState(false);
  const examples = useExamples(rules, times);
  const boardChanged = useBoardChanged();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { isBusy, errors, send } = useSending();

  async function save(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () => {
      const { timeZone, holidays, skipsWeekends } = times;
      const saved = await client.promises.saveCalendar({
        ...{ boardId: board.id, timeZone, holidays, skipsWeekends },
      });
      queries.setQueryData(api.promises.calendar.queryKey({ input: { boardId: board.id } }), saved);
      boardChanged(await client.boards.edit({ id: board.id, rules }));
    });
    setSaved(isDone);
    if (isDone) announce(t('saved'));
  }
  return (
    <form onSubmit={save} aria-label={t('house.title')} onChange={() => setSaved(false)}>
      <ErrorSummary errors={errors} labels={{ timeZone: t('calendar.zone') }} />
      <Section title={t('promise.title')} lead={t('promise.lead')}>
        <PromiseFields
          value={rules.promise}
          onChange={(promise) => setRules({ ...rules, promise })}
        />
        <p className={classes.example}>{examples.promise}</p>
      </Section>
      <Section title={t('lifetime.title')} lead={t('lifetime.lead')}>
        <LifetimeFields
          value={rules.lifetime}
          onChange={(lifetime) => setRules({ ...rules, lifetime })}
        />
        <p className={classes.example}>{examples.lifetime}</p>
      </Section>
      <Section title={t('cadence.title')} lead={t('cadence.lead')}>
        <CadenceFields
          value={rules.cadence}
          onChange={(cadence) => setRules({ ...rules, cadence })}
        />
        <p className={classes.example}>{examples.cadence}</p>
      </Section>
      <Section title={t('calendar.title')} lead={t('calendar.lead')}>
        <CalendarFields value={times} onChange={setTimes} errors={errors.fields} />
        <p className={classes.example}>{examples.time}</p>
      </Section>
      <Group className={classes.end}>
        <Button type="submit" color="signal" loading={isBusy}>
          {t('save')}
        </Button>
        {isSaved && <span>{t('saved')}</span>}
      </Group>
    </form>
  );
}
