import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import classes from './AppShell.module.css';
import { BottomNav } from './BottomNav.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useFocusMain } from './useFocusMain.ts';

/** The house around every page: skip link, header, the page, footer, and on a phone the nav bar. */
export function AppShell() {
  const { t } = useTranslation('app');
  const main = useFocusMain();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('skipToContent')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <BottomNav />
      <ScrollRestoration />
    </div>
  );
}
