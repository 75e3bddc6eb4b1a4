import type { IdeaKind } from '@roundhouse/shared/ideas';
import {
  IMPORT_FIELDS,
  type Import,
  type ImportField,
  type ImportMapping,
  type ImportReport,
} from '@roundhouse/shared/imports';
import type { Locale } from '@roundhouse/shared/primitives';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useSending } from '../../ui/form.ts';

const POLL_MS = 2000;

/** An import being planned: which column is what, where it goes, what the dry run said. */
export function useImportPlan(told: Import) {
  const { i18n } = useTranslation();
  const { boards } = useBootstrap();
  const queries = useQueryClient();
  const { isBusy, errors, send } = useSending();
  const [columns, setColumns] = useState<Partial<Record<ImportField, string>>>(
    told.suggestedMapping,
  );
  const [target, setTarget] = useState({
    boardId: boards[0]?.id ?? '',
    kind: 'improvement' as IdeaKind,
    language: i18n.language as Locale,
  });
  const [tried, setTried] = useState<ImportReport | null>(null);

  const put = (next: Import) =>
    queries.setQueryData(api.imports.list.queryOptions().queryKey, (known) =>
      known?.map((each) => (each.id === next.id ? next : each)),
    );
  // Progress comes live; asking now and then is for the case that the connection does not.
  useEffect(() => {
    if (told.state !== 'running') return;
    const timer = setInterval(
      () => void client.imports.get({ importId: told.id }).then(put, () => {}),
      POLL_MS,
    );
    return () => clearInterval(timer);
  });

  const plan = () => ({
    importId: told.id,
    target,
    mapping: Object.fromEntries(
      IMPORT_FIELDS.flatMap((field) => (columns[field] ? [[field, columns[field]]] : [])),
    ) as ImportMapping,
  });
  return {
    isBusy,
    errors,
    columns,
    target,
    tried,
    canTry: Boolean(columns.title && target.boardId),
    setColumn: (field: ImportField, column: string) => {
      setTried(null);
      setColumns((known) => ({ ...known, [field]: column || undefined }));
    },
    setTarget: (change: Partial<typeof target>) => {
      setTried(null);
      setTarget((known) => ({ ...known, ...change }));
    },
    tryOut: () => send(async () => setTried(await client.imports.tryOut(plan()))),
    run: () =>
      send(async () => {
        await client.imports.run(plan());
        // Asked anew: a small import may be done before the answer to `run` is here.
        put(await client.imports.get({ importId: told.id }));
      }),
  };
}
