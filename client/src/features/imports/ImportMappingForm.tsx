import { NativeSelect, Table } from '@mantine/core';
import { IDEA_KINDS, type IdeaKind } from '@roundhouse/shared/ideas';
import { IMPORT_FIELDS, type Import } from '@roundhouse/shared/imports';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import classes from './Imports.module.css';
import type { useImportPlan } from './useImportPlan.ts';

interface Props {
  told: Import;
  plan: ReturnType<typeof useImportPlan>;
}

/** Which column holds what, where the ideas go, and the first rows to check it by. */
export function ImportMappingForm({ told, plan }: Props) {
  const { t } = useTranslation(['imports', 'ui', 'compose']);
  const { boards } = useBootstrap();
  return (
    <>
      <fieldset className={classes.fields}>
        <legend>{t('mapping.legend')}</legend>
        {IMPORT_FIELDS.map((field) => (
          <NativeSelect
            key={field}
            label={t(`field.${field}`)}
            required={field === 'title'}
            value={plan.columns[field] ?? ''}
            data={[
              { value: '', label: t('mapping.none') },
              ...told.columns.map((column) => ({ value: column, label: column })),
            ]}
            onChange={(event) => plan.setColumn(field, event.currentTarget.value)}
          />
        ))}
      </fieldset>
      <fieldset className={classes.fields}>
        <legend>{t('target.legend')}</legend>
        <NativeSelect
          label={t('compose:board.label')}
          value={plan.target.boardId}
          data={boards.map((board) => ({ value: board.id, label: board.name }))}
          onChange={(event) => plan.setTarget({ boardId: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('target.kind')}
          value={plan.target.kind}
          data={IDEA_KINDS.map((kind) => ({ value: kind, label: t(`ui:kind.${kind}`) }))}
          onChange={(event) => plan.setTarget({ kind: event.currentTarget.value as IdeaKind })}
        />
        <NativeSelect
          label={t('target.language')}
          value={plan.target.language}
          data={LOCALES.map((value) => ({ value, label: t(`compose:language.${value}`) }))}
          onChange={(event) => plan.setTarget({ language: event.currentTarget.value as Locale })}
        />
      </fieldset>
      <Table.ScrollContainer minWidth={480} className={classes.scroll}>
        <Table>
          <Table.Caption>{t('sample')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {told.columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {told.sample.map((row) => (
              <Table.Tr key={JSON.stringify(row)}>
                {told.columns.map((column) => (
                  <Table.Td key={column} className={classes.cell}>
                    {row[column]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
