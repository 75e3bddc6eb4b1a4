import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Floods.module.css';

/** A stretch of time; without ends all there is. */
export type Span = { from?: string; to?: string };

/** Chooses the stretch of time that the chart and the table show. */
export function SpanChoice({ span, onChange }: { span: Span; onChange: (span: Span) => void }) {
  const { t } = useTranslation('integrity');
  const set = (end: 'from' | 'to', local: string) => {
    const at = new Date(local);
    const { [end]: _, ...rest } = span;
    onChange(Number.isNaN(at.getTime()) ? rest : { ...rest, [end]: at.toISOString() });
  };
  return (
    <div className={classes.actions}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="datetime-local"
          step={1}
          label={t(`span.${end}`)}
          value={localOf(span[end])}
          onChange={(event) => set(end, event.currentTarget.value)}
        />
      ))}
      {(span.from || span.to) && (
        <Button variant="default" onClick={() => onChange({})}>
          {t('span.all')}
        </Button>
      )}
    </div>
  );
}

/** An instant as a `datetime-local` field wants it, in the reader's own zone, to the second. */
function localOf(at: string | undefined): string {
  if (!at) return '';
  const when = new Date(at);
  const local = new Date(when.getTime() - when.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
