import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { LiveConnection } from '../../realtime/index.ts';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { Spare } from '../../ui/Spare.tsx';
import { BrokenPage } from '../BrokenPage.tsx';
import { useBootstrap } from '../bootstrap.ts';
import { CheckingLine } from '../challenge/CheckingLine.tsx';
import { DemoBar, RulesGate, StandingStrip } from '../pages.ts';
import classes from './AppShell.module.css';
import { BottomNav } from './BottomNav.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useFocusMain } from './useFocusMain.ts';
import { useScrollPlace } from './useScrollPlace.ts';

/** The house around every page: skip link, header, the page, footer, and on a phone the nav bar. */
export function AppShell() {
  const { t } = useTranslation('app');
  const { isDemo, needsSetup, standing, viewer, houseRules } = useBootstrap();
  const { pathname } = useLocation();
  const main = useFocusMain();
  useScrollPlace();
  const [isSearching, setSearching] = useState(false);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('skipToContent')}
      </a>
      {isDemo && (
        <Spare spare={null}>
          <Suspense>
            <DemoBar />
          </Suspense>
        </Spare>
      )}
      <Header isSearching={isSearching} />
      {standing.restriction && (
        <Spare spare={null}>
          <Suspense>
            <StandingStrip />
          </Suspense>
        </Spare>
      )}
      <CheckingLine />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Spare place={pathname} spare={<BrokenPage />}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </Spare>
      </main>
      <Footer />
      <LiveConnection />
      {viewer && viewer.acceptedRules < houseRules.required && (
        <Suspense>
          <RulesGate />
        </Suspense>
      )}
      {!needsSetup && (
        <BottomNav isSearching={isSearching} onSearch={() => setSearching((is) => !is)} />
      )}
    </div>
  );
}
