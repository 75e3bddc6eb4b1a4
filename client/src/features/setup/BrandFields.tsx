import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { CURRENCIES, type Setup } from '@roundhouse/shared/site';
import { useTranslation } from 'react-i18next';
import { currencyName } from './currencyName.ts';

type Brand = Setup['brand'];

interface Props {
  value: Brand;
  onChange: (brand: Brand) => void;
  errors: Record<string, string>;
  /** What the server's names of these fields begin with: "brand." at set-up, nothing later. */
  path?: string;
}

/** Name, tagline, language and currency of the house. */
export function BrandFields({ value, onChange, errors, path = '' }: Props) {
  const { t, i18n } = useTranslation('setup');
  const app = useTranslation('app').t;
  return (
    <Stack gap="md">
      <TextInput
        id={`${path}name`}
        autoComplete="organization"
        required
        minLength={2}
        maxLength={60}
        label={t('brand.name')}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={errors[`${path}name`]}
      />
      <TextInput
        id={`${path}tagline`}
        maxLength={140}
        label={t('brand.tagline')}
        description={t('brand.taglineHint')}
        value={value.tagline}
        onChange={(event) => onChange({ ...value, tagline: event.currentTarget.value })}
        error={errors[`${path}tagline`]}
      />
      <NativeSelect
        id={`${path}locale`}
        label={t('brand.locale')}
        description={t('brand.localeHint')}
        value={value.locale}
        onChange={(event) => onChange({ ...value, locale: event.currentTarget.value as Locale })}
        data={LOCALES.map((locale) => ({ value: locale, label: app(`settings.${locale}`) }))}
        error={errors[`${path}locale`]}
      />
      <NativeSelect
        id={`${path}currency`}
        label={t('brand.currency')}
        description={t('brand.currencyHint')}
        value={value.currency}
        onChange={(event) =>
          onChange({ ...value, currency: event.currentTarget.value as Brand['currency'] })
        }
        data={CURRENCIES.map((code) => ({
          value: code,
          label: currencyName(code, i18n.language),
        }))}
        error={errors[`${path}currency`]}
      />
    </Stack>
  );
}
