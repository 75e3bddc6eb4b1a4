import { IconBell } from '@tabler/icons-react';
import { type MouseEvent, Suspense, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { BellPanel } from '../../../app/pages.ts';
import { useLive } from '../../../realtime/index.ts';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { Spare } from '../../../ui/Spare.tsx';
import classes from './Bell.module.css';
import { useDropPanel } from './useDropPanel.ts';
import { useUnread } from './useUnread.ts';

const MOST_SHOWN = 99;

/** The way to the inbox, with the number of what is unread; nothing for guests. */
export function Bell() {
  return useViewer() && <MembersBell />;
}

function MembersBell() {
  const { t } = useTranslation('notices');
  const unread = useUnread();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const panel = useDropPanel(root);
  const id = useId();
  useLive('notice.arrived', () => announce(t('bell.arrived')));

  function closeOnLink({ target }: MouseEvent) {
    if ((target as Element).closest('a')) panel.close();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for its own button and panel
    <div className={classes.root} ref={root} onKeyDown={panel.onKeyDown}>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-expanded={panel.isOpen}
        aria-controls={panel.isOpen ? id : undefined}
        aria-label={t('bell.label', { count: unread })}
        onClick={panel.toggle}
      >
        <IconBell size="1.3rem" aria-hidden />
        {unread > 0 && (
          <span key={unread} className={classes.count} aria-hidden="true">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </button>
      {panel.isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: it only closes behind a link that was followed
        <div
          id={id}
          role="dialog"
          tabIndex={-1}
          aria-label={t('bell.panel')}
          className={classes.panel}
          onClick={closeOnLink}
        >
          <Spare spare={<p className={classes.broken}>{t('bell.broken')}</p>}>
            <Suspense fallback={<LineSkeletons count={5} />}>
              <BellPanel />
            </Suspense>
          </Spare>
        </div>
      )}
    </div>
  );
}
