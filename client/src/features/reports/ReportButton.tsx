import { UnstyledButton } from '@mantine/core';
import type { ReportSubject } from '@roundhouse/shared/reports';
import { IconFlag } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useViewer } from '../../app/bootstrap.ts';
import { useCan } from '../../app/useCan.ts';
import classes from './Reports.module.css';

const ReportDialog = lazy(async () => ({
  default: (await import('./ReportDialog.tsx')).ReportDialog,
}));

const label = {
  idea: 'openIdea',
  comment: 'openComment',
  response: 'openResponse',
  update: 'openUpdate',
  person: 'openPerson',
} as const satisfies Record<ReportSubject['kind'], string>;

interface Props {
  subject: ReportSubject;
  /** Who wrote it, or is it: one does not report oneself. */
  authorId: string | null;
  /** Whose it is, for those who hear the button alone; its name in sight where there is one. */
  name?: string | undefined;
  className?: string | undefined;
  hasIcon?: boolean;
}

/** Says that something breaks a rule of the house. A guest is led to the sign-in and back. */
export function ReportButton({ subject, authorId, name, className, hasIcon = false }: Props) {
  const { t } = useTranslation('reports');
  const viewer = useViewer();
  const may = useCan();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (viewer && (viewer.id === authorId || !may('report.post'))) return null;
  function open() {
    if (viewer) return setOpen(true);
    const { pathname, search, hash } = window.location;
    navigate(`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`);
  }
  return (
    <>
      <UnstyledButton
        className={className ?? classes.open}
        onClick={open}
        aria-label={name ? t(label[subject.kind], { name }) : undefined}
      >
        {hasIcon && <IconFlag size="1.05rem" stroke={1.8} aria-hidden />}
        {t('open')}
      </UnstyledButton>
      {isOpen && (
        <Suspense fallback={null}>
          <ReportDialog subject={subject} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
