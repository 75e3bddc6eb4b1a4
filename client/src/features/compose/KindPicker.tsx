import { Input } from '@mantine/core';
import { IDEA_KINDS, type IdeaKind } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { KindBadge } from '../../ui/index.ts';
import classes from './KindPicker.module.css';

interface Props {
  value: IdeaKind | '';
  error?: string;
  onChange: (kind: IdeaKind) => void;
}

/** The five kinds as a group of radio buttons, each with what it is for. */
export function KindPicker({ value, error, onChange }: Props) {
  const { t } = useTranslation('compose');
  return (
    <fieldset className={classes.group} id="kind" tabIndex={-1}>
      <Input.Label component="legend" required>
        {t('kind.label')}
      </Input.Label>
      <div className={classes.choices}>
        {IDEA_KINDS.map((kind) => (
          <label key={kind} className={classes.choice} data-chosen={kind === value || undefined}>
            <input
              type="radio"
              name="kind"
              className={classes.radio}
              checked={kind === value}
              aria-invalid={Boolean(error) || undefined}
              onChange={() => onChange(kind)}
            />
            <KindBadge kind={kind} />
            <span className={classes.about}>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </div>
      {error && <Input.Error mt={6}>{error}</Input.Error>}
    </fieldset>
  );
}
