import type { UpdateCard } from '@roundhouse/shared/updates';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { PersonLink, RelativeTime } from '../../ui/index.ts';
import classes from './UpdateFacts.module.css';

/** Who signs an update, when it came out, and whether it was late or edited since. */
export function UpdateFacts({ update }: { update: UpdateCard }) {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const { rep, publishedAt, editedAt, isLate, dueOn, state, publishAt } = update;
  return (
    <div className={classes.facts}>
      <PersonLink person={rep.person} />
      <span>{[rep.title, rep.department].filter(Boolean).join(', ')}</span>
      {publishedAt && <RelativeTime at={publishedAt} />}
      {state === 'draft' && <span className={classes.mark}>{t('state.draft')}</span>}
      {publishAt && (
        <span className={classes.mark}>
          {t('state.scheduled', { at: formats.dateTime(publishAt) })}
        </span>
      )}
      {editedAt && <span title={formats.dateTime(editedAt)}>{t('edited')}</span>}
      {isLate && dueOn && (
        <span className={classes.late}>
          {t('late', { date: formats.date(`${dueOn}T12:00:00`) })}
        </span>
      )}
    </div>
  );
}
