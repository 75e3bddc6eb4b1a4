import type { Import } from '@roundhouse/shared/imports';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';
import { ImportPlan } from './ImportPlan.tsx';
import classes from './Imports.module.css';
import { PastImports } from './PastImports.tsx';
import { UploadFile } from './UploadFile.tsx';

/** Brings in ideas from another board: upload, map, try out, run. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useQuery(api.imports.list.queryOptions());
  const open = list.data?.find((each) => each.id === openId) ?? null;

  const addUploaded = (uploaded: Import) => {
    queries.setQueryData(api.imports.list.queryOptions().queryKey, (known) => [
      uploaded,
      ...(known ?? []),
    ]);
    setOpenId(uploaded.id);
  };

  return (
    <div className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      {open ? (
        <ImportPlan key={open.id} told={open} onClose={() => setOpenId(null)} />
      ) : (
        <>
          <UploadFile onUploaded={addUploaded} />
          {list.isPending && <LineSkeletons count={3} />}
          {list.error && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
          {list.data && <PastImports imports={list.data} onOpen={setOpenId} />}
        </>
      )}
    </div>
  );
}
