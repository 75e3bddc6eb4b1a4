import { Textarea } from '@mantine/core';
import { CURATION_LIMITS } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import type { FormErrors } from '../../../ui/form.ts';

interface Props {
  value: string;
  onChange: (reason: string) => void;
  errors: FormErrors;
  isFirst?: boolean;
}

/** Why; everyone will read it. */
export function ReasonField({ value, onChange, errors, isFirst }: Props) {
  const { t } = useTranslation('curation');
  return (
    <Textarea
      label={t('reason.label')}
      description={t('reason.public')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={
        errors.fields.reason ?? errors.fields['lock.reason'] ?? errors.fields['folding.reason']
      }
      maxLength={CURATION_LIMITS.reason.max}
      autosize
      minRows={2}
      required
      data-autofocus={isFirst || undefined}
    />
  );
}
