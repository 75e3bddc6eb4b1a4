import { Button, NativeSelect, Progress, Textarea, TextInput } from '@mantine/core';
import { FILING_LIMITS } from '@roundhouse/shared/filing';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import classes from './Filing.module.css';
import { FilingReport } from './FilingReport.tsx';
import { useRefile } from './useRefile.ts';

interface Props {
  chosen: IdeaCard[];
  onClear: () => void;
  onDone: (ids: string[]) => void;
}

const tagsIn = (text: string) =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

const nothing = { boardId: '', add: '', remove: '', reason: '' };

/** Where the chosen ideas shall be filed, and why; then how far it is, and what was left. */
export function FilingForm({ chosen, onClear, onDone }: Props) {
  const { t } = useTranslation('filing');
  const { boards } = useBootstrap();
  const [typed, setTyped] = useState(nothing);
  const put = (part: Partial<typeof nothing>) => setTyped({ ...typed, ...part });
  const { progress, report, failure, refile } = useRefile(onDone);
  const isSaid = typed.boardId !== '' || typed.add.trim() !== '' || typed.remove.trim() !== '';
  async function submit(event: FormEvent) {
    event.preventDefault();
    const isDone = await refile(chosen, {
      boardId: typed.boardId || null,
      addTags: tagsIn(typed.add),
      removeTags: tagsIn(typed.remove),
      reason: typed.reason,
    });
    if (isDone) setTyped(nothing);
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label={t('title')}>
      <p className={classes.selected} aria-live="polite">
        <strong>{t('selected', { count: chosen.length })}</strong>
        {chosen.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </p>
      <NativeSelect
        label={t('toBoard')}
        value={typed.boardId}
        onChange={(event) => put({ boardId: event.currentTarget.value })}
        data={[
          { value: '', label: t('stay') },
          ...boards
            .filter(({ isClosed }) => !isClosed)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        label={t('addTags')}
        description={t('tagsHint')}
        value={typed.add}
        onChange={(event) => put({ add: event.currentTarget.value })}
      />
      <TextInput
        label={t('removeTags')}
        description={t('tagsHint')}
        value={typed.remove}
        onChange={(event) => put({ remove: event.currentTarget.value })}
      />
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        value={typed.reason}
        onChange={(event) => put({ reason: event.currentTarget.value })}
        minLength={5}
        maxLength={300}
        autosize
        minRows={2}
        required
      />
      <Button
        type="submit"
        color="signal"
        loading={progress !== null}
        disabled={chosen.length === 0 || !isSaid}
      >
        {t('apply')}
      </Button>
      <p className={classes.most}>{t('most', { count: FILING_LIMITS.ideas })}</p>
      {progress && (
        <div role="status">
          <Progress value={(progress.done / progress.count) * 100} aria-label={t('title')} />
          {t('doing', progress)}
        </div>
      )}
      <FilingReport report={report} failure={failure} />
    </form>
  );
}
