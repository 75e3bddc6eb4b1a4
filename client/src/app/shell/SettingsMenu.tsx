import { LOCALES } from '@roundhouse/shared/primitives';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DropChoice, DropLabel, DropLine } from '../../ui/DropItems.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { useSettings } from '../useSettings.ts';
import classes from './Header.module.css';

const themes = ['light', 'dark', 'system'] as const;

/** Language and colours, for guests too; a signed-in reader's profile keeps them. */
export function SettingsMenu() {
  const { t } = useTranslation('app');
  const settings = useSettings();
  return (
    <DropMenu
      className={classes.round}
      label={t('settings.open')}
      button={<IconAdjustmentsHorizontal size="1.25rem" aria-hidden />}
    >
      <DropLabel>{t('settings.language')}</DropLabel>
      {LOCALES.map((locale) => (
        <DropChoice
          key={locale}
          lang={locale}
          isChosen={settings.locale === locale}
          onPick={() => settings.setLocale(locale)}
        >
          {t(`settings.${locale}`)}
        </DropChoice>
      ))}
      <DropLine />
      <DropLabel>{t('settings.theme')}</DropLabel>
      {themes.map((theme) => (
        <DropChoice
          key={theme}
          isChosen={settings.theme === theme}
          onPick={() => settings.setTheme(theme)}
        >
          {t(`settings.${theme}`)}
        </DropChoice>
      ))}
    </DropMenu>
  );
}
