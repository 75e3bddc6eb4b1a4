import { UnstyledButton } from '@mantine/core';
import { type Idea, takesSupports } from '@roundhouse/shared/ideas';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useSupport } from '../../realtime/index.ts';
import { IntegrityLine, SetAsideNote } from '../integrity/index.ts';
import { TellMe, useTellMe } from '../notices/index.ts';
import { PledgeChart } from './pledges/PledgeChart.tsx';
import { PledgeOffer } from './pledges/PledgeOffer.tsx';
import { SupportButton } from './SupportButton.tsx';
import { Supporters } from './Supporters.tsx';
import classes from './SupportPanel.module.css';
import { useSupportTap } from './useSupportTap.ts';

/** All about supporting an idea: the button, who supports it, and what they would buy. */
export function SupportPanel({ idea }: { idea: Idea }) {
  const { t } = useTranslation('supports');
  const { isSupporting, isPending, supports, setAside } = useSupport(idea);
  const tellMe = useTellMe(idea.id, isSupporting);
  const { boards } = useBootstrap();
  const isClosed = boards.some((board) => board.id === idea.boardId && board.isClosed);
  const isOpen = !isClosed && takesSupports(idea.status);
  return (
    <section className={classes.panel} aria-label={t('panel.title')}>
      <SupportButton idea={idea} isLarge onGive={tellMe.whenSupporting} />
      <StatusNote status={idea.status} />
      {isClosed && <p className={classes.note}>{t('panel.closed')}</p>}
      <div className={classes.standing}>
        <Sentence isSupporting={isSupporting && !setAside} supports={supports} />
        {isPending ? <Waiting /> : isSupporting && isOpen && <Undo idea={idea} />}
      </div>
      <Suspense fallback={null}>
        {isSupporting && setAside && <SetAsideNote ideaId={idea.id} setAside={setAside} />}
        <IntegrityLine idea={idea} />
      </Suspense>
      {(isOpen || isSupporting) && <TellMe tellMe={tellMe} />}
      <Supporters ideaId={idea.id} count={supports} />
      {idea.imported && idea.imported.votes > 0 && (
        <p className={classes.note}>{t('panel.imported', { count: idea.imported.votes })}</p>
      )}
      {isSupporting && isOpen && <PledgeOffer idea={idea} />}
      {(idea.pledges.units > 0 || isSupporting) && <PledgeChart pledges={idea.pledges} />}
    </section>
  );
}

function Sentence({ isSupporting, supports }: { isSupporting: boolean; supports: number }) {
  const { t } = useTranslation('supports');
  const others = Math.max(0, isSupporting ? supports - 1 : supports);
  const text = isSupporting
    ? others > 0
      ? t('panel.youAndOthers', { count: others })
      : t('panel.you')
    : others > 0
      ? t('panel.others', { count: others })
      : t('panel.nobody');
  return <p className={classes.sentence}>{text}</p>;
}

/** Why it takes no supports, or what one would do. */
function StatusNote({ status }: Pick<Idea, 'status'>) {
  const { t } = useTranslation('supports');
  if (status !== 'withdrawn' && status !== 'merged' && status !== 'archived') return null;
  return <p className={classes.note}>{t(`panel.${status}`)}</p>;
}

/** Shown late, so that it does not flash on a quick answer. */
function Waiting() {
  const { t } = useTranslation('supports');
  return <span className={classes.waiting}>{t('panel.waiting')}</span>;
}

/** The same as pressing the button once more, in a word. */
function Undo({ idea }: { idea: Idea }) {
  const { t } = useTranslation('supports');
  const { tap } = useSupportTap(idea);
  return (
    <UnstyledButton className={classes.undo} onClick={() => void tap()}>
      {t('panel.undo')}
    </UnstyledButton>
  );
}
