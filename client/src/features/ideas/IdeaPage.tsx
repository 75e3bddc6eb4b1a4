import type { Idea, IdeaCard } from '@roundhouse/shared/ideas';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { codeOf } from '../../app/errors.ts';
import { ErrorState, LineSkeletons, PageSkeleton } from '../../ui/index.ts';
import { ClockControls } from '../desk/index.ts';
import { CameFrom, MergedMeanwhile, MergedNote, useOnward } from '../merging/index.ts';
import { LifetimeLine, PromisePanel } from '../promises/index.ts';
import { Responses } from '../responses/index.ts';
import {
  InviteToSignIn,
  preloadSupportPanel,
  SupportPanel,
  SupportTrouble,
} from '../supports/index.ts';
import { Timeline } from '../timeline/index.ts';
import { Gallery } from './gallery/Gallery.tsx';
import classes from './IdeaPage.module.css';
import { HackFiles } from './page/HackFiles.tsx';
import { HiddenNote } from './page/HiddenNote.tsx';
import { IdeaActions } from './page/IdeaActions.tsx';
import { IdeaAnswer } from './page/IdeaAnswer.tsx';
import { IdeaBody } from './page/IdeaBody.tsx';
import { IdeaHead } from './page/IdeaHead.tsx';
import { IdeaNotFound } from './page/IdeaNotFound.tsx';
import { IdeaTalk } from './page/IdeaTalk.tsx';
import { ImportedNote } from './page/ImportedNote.tsx';
import { RemixTree } from './remixes/RemixTree.tsx';
import { useIdea } from './useIdea.ts';

preloadSupportPanel();

/** One idea: what it is, who wants it, and the talk about it. */
export function IdeaPage() {
  const { id = '' } = useParams();
  const { card: known, idea: told, error, refetch } = useIdea(id);
  const { shown: idea, isLeading, isWaiting, go } = useOnward(told);
  const card = idea ?? known;
  if (error && !idea) {
    const isGone = codeOf(error) === 'not_found' || codeOf(error) === 'invalid_input';
    return isGone ? <IdeaNotFound /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!card || isLeading) return <PageSkeleton />;
  return (
    <div className={classes.page} key={card.id}>
      <div className={classes.main}>
        {isWaiting && <MergedMeanwhile onGo={go} />}
        <CameFrom ideaId={card.id} />
        <IdeaHead card={card} />
        {idea && <IdeaAnswer ideaId={idea.id} />}
        <Gallery pictures={idea?.pictures ?? (card.cover ? [card.cover] : [])} title={card.title} />
      </div>
      <aside className={classes.aside}>
        <div className={classes.sticky}>
          {idea && <SupportPanel idea={idea} />}
          {idea?.promise && <PromisePanel promise={idea.promise} />}
          {idea && <LifetimeLine idea={idea} />}
          {idea && (
            <Suspense fallback={null}>
              <ClockControls idea={idea} />
            </Suspense>
          )}
          {idea && <IdeaActions idea={idea} />}
        </div>
      </aside>
      <div className={classes.rest}>{idea ? <Rest idea={idea} /> : <Coming card={card} />}</div>
      <InviteToSignIn />
      <SupportTrouble />
    </div>
  );
}

function Rest({ idea }: { idea: Idea }) {
  return (
    <>
      <MergedNote idea={idea} />
      {idea.hidden ? <HiddenNote idea={idea} /> : <IdeaBody idea={idea} />}
      <HackFiles files={idea.hackFiles} />
      {idea.imported && <ImportedNote imported={idea.imported} />}
      <Suspense fallback={null}>
        <Responses idea={idea} />
      </Suspense>
      <RemixTree idea={idea} />
      <Suspense fallback={null}>
        <Timeline ideaId={idea.id} />
      </Suspense>
      <IdeaTalk idea={idea} />
    </>
  );
}

/** While only the list's card is known: its excerpt stands where the text will begin. */
function Coming({ card }: { card: IdeaCard }) {
  return (
    <>
      <p lang={card.language}>{card.excerpt}</p>
      <LineSkeletons count={4} />
    </>
  );
}
