import { IconInbox } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Spare } from '../../ui/Spare.tsx';
import { DeskCount } from '../pages.ts';
import { useCan } from '../useCan.ts';

interface Props {
  className?: string | undefined;
  iconClassName?: string | undefined;
  textClassName?: string | undefined;
}

/** For those who answer: the way to their desk, with how much is due on it. */
export function DeskLink({ className, iconClassName, textClassName }: Props) {
  const { t } = useTranslation('app');
  const may = useCan();
  if (!may('response.post')) return null;
  return (
    <NavLink to="/desk" className={className}>
      <span className={iconClassName}>
        <IconInbox size="1.25rem" aria-hidden />
        <Spare spare={null}>
          <Suspense>
            <DeskCount />
          </Suspense>
        </Spare>
      </span>
      <span className={textClassName}>{t('nav.desk')}</span>
    </NavLink>
  );
}
