import { Stack, TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@roundhouse/shared/people';
import { useTranslation } from 'react-i18next';
import { NewPasswordField } from '../../ui/NewPasswordField.tsx';
import type { SetupDraft } from './useSetupDraft.ts';

interface Props {
  value: SetupDraft['owner'];
  onChange: (owner: SetupDraft['owner']) => void;
  errors: Record<string, string>;
}

/** The account of whoever will hold the keys. */
export function OwnerFields({ value, onChange, errors }: Props) {
  const { t } = useTranslation('setup');
  return (
    <Stack gap="md">
      <TextInput
        id="owner.name"
        autoComplete="name"
        required
        minLength={2}
        maxLength={PERSON_LIMITS.name}
        label={t('owner.name')}
        description={t('owner.nameHint')}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={errors['owner.name']}
      />
      <TextInput
        id="owner.email"
        type="email"
        autoComplete="email"
        required
        label={t('owner.email')}
        value={value.email}
        onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
        error={errors['owner.email']}
      />
      <NewPasswordField
        id="owner.password"
        label={t('owner.password')}
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        error={errors['owner.password']}
      />
    </Stack>
  );
}
