import { useMantineColorScheme } from '@mantine/core';
import type { Theme } from '@roundhouse/shared/people';
import type { Locale } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '../i18n/index.ts';
import { client } from './api.ts';
import { useViewer } from './bootstrap.ts';
import { asScheme } from './preferences.ts';
import { useViewerChanged } from './session.ts';

/**
 * The reader's language and colours. A change shows at once and is kept on this device; for a
 * signed-in reader it also goes to the profile, quietly: losing that costs one more click later.
 */
export function useSettings() {
  const { i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const viewer = useViewer();
  const viewerChanged = useViewerChanged();

  async function keep(change: { locale: Locale } | { theme: Theme }) {
    if (!viewer) return;
    await client.people.changeProfile(change).then(viewerChanged, () => {});
  }
  return {
    locale: i18n.language as Locale,
    theme: (colorScheme === 'auto' ? 'system' : colorScheme) satisfies Theme,
    async setLocale(locale: Locale) {
      await changeLocale(locale);
      await keep({ locale });
    },
    async setTheme(theme: Theme) {
      setColorScheme(asScheme(theme));
      await keep({ theme });
    },
  };
}
