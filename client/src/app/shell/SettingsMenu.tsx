import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '../../i18n/index.ts';
import { type Locale, locales } from '../../i18n/locale.ts';
import type { Theme } from '../preferences.ts';

const themes: Theme[] = ['light', 'dark', 'auto'];

/** Language and colours, for guests too; a signed-in reader's profile may keep them. */
export function SettingsMenu() {
  const { t, i18n } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={220}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="ink"
          size="lg"
          radius="xl"
          aria-label={t('settings.open')}
        >
          <IconAdjustmentsHorizontal size="1.25rem" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={i18n.language} onChange={(next) => changeLocale(next as Locale)}>
          <Menu.Label>{t('settings.language')}</Menu.Label>
          {locales.map((locale) => (
            <Menu.RadioItem key={locale} value={locale} lang={locale}>
              {t(`settings.${locale}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup value={colorScheme} onChange={(next) => setColorScheme(next as Theme)}>
          <Menu.Label>{t('settings.theme')}</Menu.Label>
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
