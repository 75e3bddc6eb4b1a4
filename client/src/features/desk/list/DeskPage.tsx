import { RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../../../app/bootstrap.ts';
import { useCan } from '../../../app/useCan.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import { answerAddress } from '../answerAddress.ts';
import { BoardFilter } from './BoardFilter.tsx';
import classes from './Desk.module.css';
import { DeskEmpty } from './DeskEmpty.tsx';
import { DeskRow } from './DeskRow.tsx';
import { KeysHint } from './KeysHint.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useDesk } from './useDesk.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useHeld } from './useHeld.ts';

/** What waits for an answer on the boards I answer for. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const may = useCan();
  if (!viewer) return <Navigate to="/sign-in?next=%2Fdesk" replace />;
  if (!may('response.post')) {
    return <EmptyState title={t('notYours.title')}>{t('notYours.text')}</EmptyState>;
  }
  return <Desk />;
}

function Desk() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const board = query.get('board');
  const list = useRef<HTMLUListElement>(null);
  const held = useHeld();
  const desk = useDesk(board, held.isHeld);
  const [chosen, setChosen] = useState<string[]>([]);
  const toggle = (id: string) =>
    setChosen((now) =>
      now.includes(id)
        ? now.filter((each) => each !== id)
        : [...now, id].slice(0, RESPONSE_LIMITS.targets),
    );
  const answer = (id: string) => navigate(answerAddress(chosen.length > 0 ? chosen : [id]));
  const keys = useDeskKeys({ list, onToggle: toggle, onAnswer: answer });
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} actions={<BoardFilter board={board} />} />
      {desk.isPending && <LineSkeletons count={8} />}
      {desk.error && !desk.data && (
        <ErrorState error={desk.error} onRetry={() => void desk.refetch()} />
      )}
      {desk.data && desk.rows.length === 0 && <DeskEmpty board={board} />}
      {desk.rows.length > 0 && (
        <>
          <KeysHint keys={keys} />
          <ul ref={list} className={classes.list} aria-label={t('list')} {...held.handlers}>
            {desk.rows.map((row) => (
              <DeskRow
                key={row.idea.id}
                row={row}
                isChosen={chosen.includes(row.idea.id)}
                onToggle={() => toggle(row.idea.id)}
              />
            ))}
          </ul>
          <MoreButton query={desk}>{t('more')}</MoreButton>
        </>
      )}
      <SelectionBar chosen={chosen} onClear={() => setChosen([])} />
    </div>
  );
}
