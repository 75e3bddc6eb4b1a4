import { PasswordInput } from '@mantine/core';
import { PASSWORD_LIMITS } from '@roundhouse/shared/site';
import { useTranslation } from 'react-i18next';

interface Props {
  id?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A password that is chosen, with the rule for good ones. */
export function NewPasswordField({ id = 'password', onChange, ...rest }: Props) {
  const { t } = useTranslation('ui');
  return (
    <PasswordInput
      {...rest}
      id={id}
      autoComplete="new-password"
      required
      minLength={PASSWORD_LIMITS.min}
      maxLength={PASSWORD_LIMITS.max}
      description={t('password.rule', { count: PASSWORD_LIMITS.min })}
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
