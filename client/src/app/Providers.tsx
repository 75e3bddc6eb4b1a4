import {
  localStorageColorSchemeManager,
  type MantineColorScheme,
  MantineProvider,
} from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AnnouncerProvider } from '../ui/Announcer.tsx';
import { preferenceKeys } from './preferences.ts';
import { cssVariables, theme } from './theme.ts';

const colorScheme = localStorageColorSchemeManager({ key: preferenceKeys.theme });

interface Props {
  queryClient: QueryClient;
  defaultTheme?: MantineColorScheme;
  children: ReactNode;
}

/** Everything a page stands on, in one place; tests use it too. */
export function Providers({ queryClient, defaultTheme = 'auto', children }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme={defaultTheme}
        deduplicateInlineStyles
      >
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
