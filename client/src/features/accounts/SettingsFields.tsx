import { Radio, Stack } from '@mantine/core';
import { THEMES, type Theme } from '@roundhouse/shared/people';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../app/useSettings.ts';

/** Language and colours; each change shows and is kept at once. */
export function SettingsFields() {
  const { t } = useTranslation('app');
  const settings = useSettings();
  return (
    <Stack gap="lg">
      <Radio.Group
        label={t('settings.language')}
        value={settings.locale}
        onChange={(next) => settings.setLocale(next as Locale)}
      >
        <Stack gap="xs" mt="xs">
          {LOCALES.map((locale) => (
            <Radio key={locale} value={locale} lang={locale} label={t(`settings.${locale}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('settings.theme')}
        value={settings.theme}
        onChange={(next) => settings.setTheme(next as Theme)}
      >
        <Stack gap="xs" mt="xs">
          {THEMES.map((theme) => (
            <Radio key={theme} value={theme} label={t(`settings.${theme}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
