import { NumberInput, Switch, TextInput } from '@mantine/core';
import { LOCALES } from '@roundhouse/shared/primitives';
import { REP_LIMITS, type RepProfile } from '@roundhouse/shared/reps';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Choices } from './Choices.tsx';
import classes from './House.module.css';

interface Props {
  value: RepProfile;
  onChange: (next: RepProfile) => void;
  /** By the server's path; `path` stands before each field's name. */
  errors: Record<string, string>;
  path?: string;
}

/** What the owner keeps of a rep: what they are, where, what for, and whether late answers reach them. */
export function ProfileFields({ value, onChange, errors, path = '' }: Props) {
  const { t } = useTranslation('reps');
  const { boards } = useBootstrap();
  const names = new Intl.DisplayNames(useFormats().locale, { type: 'language' });
  const put = (part: Partial<RepProfile>) => onChange({ ...value, ...part });
  return (
    <>
      <div className={classes.columns}>
        {(['title', 'department', 'region'] as const).map((field) => (
          <TextInput
            key={field}
            id={`${path}${field}`}
            required={field === 'title'}
            minLength={field === 'title' ? 2 : 0}
            maxLength={REP_LIMITS[field]}
            label={t(`profile.${field}`)}
            value={value[field]}
            onChange={(event) => put({ [field]: event.currentTarget.value })}
            error={errors[`${path}${field}`]}
          />
        ))}
      </div>
      <Choices
        label={t('answersFor')}
        choices={boards.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={value.boardIds}
        onChange={(boardIds) => put({ boardIds })}
      />
      <Choices
        label={t('profile.languages')}
        choices={LOCALES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        chosen={value.languages}
        onChange={(languages) => put({ languages: languages as RepProfile['languages'] })}
        error={errors[`${path}languages`]}
      />
      <Switch
        label={t('sponsor')}
        description={t('profile.sponsorHint')}
        checked={value.isSponsor}
        onChange={(event) => put({ isSponsor: event.currentTarget.checked })}
      />
      {value.isSponsor && (
        <NumberInput
          id={`${path}position`}
          label={t('profile.position')}
          description={t('profile.positionHint')}
          min={0}
          max={1000}
          allowDecimal={false}
          value={value.position}
          onChange={(next) => put({ position: Number(next) || 0 })}
          error={errors[`${path}position`]}
        />
      )}
    </>
  );
}
