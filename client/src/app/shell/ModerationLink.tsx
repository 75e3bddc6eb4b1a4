import { IconShieldCheck } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Spare } from '../../ui/Spare.tsx';
import { QueueCount } from '../pages.ts';
import { useCan } from '../useCan.ts';

interface Props {
  className?: string | undefined;
  iconClassName?: string | undefined;
  textClassName?: string | undefined;
}

/** For moderators: the way to their queue, with how much waits in it. */
export function ModerationLink({ className, iconClassName, textClassName }: Props) {
  const { t } = useTranslation('app');
  const may = useCan();
  if (!may('queue.read')) return null;
  return (
    <NavLink to="/moderation" className={className}>
      <span className={iconClassName}>
        <IconShieldCheck size="1.25rem" aria-hidden />
        <Spare spare={null}>
          <Suspense>
            <QueueCount />
          </Suspense>
        </Spare>
      </span>
      <span className={textClassName}>{t('nav.moderation')}</span>
    </NavLink>
  );
}
