import { ActionIcon, Menu } from '@mantine/core';
import type { Theme } from '@roundhouse/shared/people';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../useSettings.ts';

const themes: Theme[] = ['light', 'dark', 'system'];

/** Language and colours, for guests too; a signed-in reader's profile keeps them. */
export function SettingsMenu() {
  const { t } = useTranslation('app');
  const settings = useSettings();
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" radius="xl" aria-label={t('settings.open')}>
          <IconAdjustmentsHorizontal size="1.25rem" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('settings.language')}</Menu.Label>
        <Menu.RadioGroup
          value={settings.locale}
          onChange={(next) => settings.setLocale(next as Locale)}
        >
          {LOCALES.map((locale) => (
            <Menu.RadioItem key={locale} value={locale} lang={locale}>
              {t(`settings.${locale}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('settings.theme')}</Menu.Label>
        <Menu.RadioGroup
          value={settings.theme}
          onChange={(next) => settings.setTheme(next as Theme)}
        >
          {themes.map((theme) => (
            <Menu.RadioItem key={theme} value={theme}>
              {t(`settings.${theme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
