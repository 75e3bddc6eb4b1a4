import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import './app/mantine.css';
import './app/tokens.css';
import './app/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { bootstrapQuery, readBootstrap } from './app/bootstrap.ts';
import { Providers } from './app/Providers.tsx';
import { asScheme } from './app/preferences.ts';
import { createQueryClient } from './app/queryClient.ts';
import { startI18n } from './i18n/index.ts';
import { chooseLocale } from './i18n/locale.ts';

const bootstrap = await readBootstrap();
await startI18n(chooseLocale(bootstrap.viewer?.locale));

const queryClient = createQueryClient();
queryClient.setQueryData(bootstrapQuery.queryKey, bootstrap);

createRoot(document.getElementById('root')!).render(
  <Providers queryClient={queryClient} defaultTheme={asScheme(bootstrap.viewer?.theme)}>
    <App />
  </Providers>,
);
