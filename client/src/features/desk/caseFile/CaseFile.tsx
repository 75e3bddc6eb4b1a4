import { deskRoom } from '@roundhouse/shared/events';
import type { Idea } from '@roundhouse/shared/ideas';
import type { CaseFile as File } from '@roundhouse/shared/responses';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useRoom } from '../../../realtime/index.ts';
import { ErrorState, LineSkeletons } from '../../../ui/index.ts';
import { PledgeChart } from '../../supports/index.ts';
import { ClockControls } from '../clock/ClockControls.tsx';
import { Block } from './Block.tsx';
import classes from './CaseFile.module.css';
import { Fan } from './Fan.tsx';
import { Notes } from './Notes.tsx';
import { Regions } from './Regions.tsx';
import { Similar } from './Similar.tsx';
import { TheIdea } from './TheIdea.tsx';
import { UsefulComments } from './UsefulComments.tsx';

/** What to know before answering one idea; colleagues' notes come live. */
export function CaseFile({ idea }: { idea: Idea }) {
  const { t } = useTranslation('desk');
  const { isReady } = useRoom(deskRoom(idea.id));
  const query = useQuery(
    api.responses.caseFile.queryOptions({ input: { ideaId: idea.id }, staleTime: 30_000 }),
  );
  return (
    <div className={classes.file}>
      <Block title={t('file.idea')}>
        <TheIdea idea={idea} />
        <ClockControls idea={idea} />
      </Block>
      <Block title={t('notes.title')}>
        <Notes ideaId={idea.id} isReady={isReady} />
      </Block>
      {query.isPending && <LineSkeletons count={8} />}
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Known file={query.data} />}
    </div>
  );
}

function Known({ file }: { file: File }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <Block title={t('file.fan')}>
        <Fan fan={file.fan} imported={file.idea.imported} />
      </Block>
      <Block title={t('file.regions')}>
        <Regions regions={file.regions} />
      </Block>
      <Block title={t('file.pledges')}>
        <Suspense fallback={<LineSkeletons count={2} />}>
          <PledgeChart pledges={file.pledges} />
        </Suspense>
      </Block>
      <Block title={t('file.comments')}>
        <UsefulComments comments={file.comments} />
      </Block>
      <Block title={t('file.similar')}>
        <Similar similar={file.similar} />
      </Block>
    </>
  );
}
