import { Button, Table } from '@mantine/core';
import type { Import } from '@roundhouse/shared/imports';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { EmptyState, RelativeTime } from '../../ui/index.ts';
import classes from './Imports.module.css';

interface Props {
  imports: Import[];
  onOpen: (id: string) => void;
}

/** What was imported before, newest first. */
export function PastImports({ imports, onOpen }: Props) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  if (imports.length === 0)
    return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  return (
    <Table.ScrollContainer minWidth={480} className={classes.scroll}>
      <Table>
        <Table.Caption>{t('past.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('past.file')}</Table.Th>
            <Table.Th>{t('past.when')}</Table.Th>
            <Table.Th>{t('past.state')}</Table.Th>
            <Table.Th ta="right">{t('past.taken')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Td>{each.fileName}</Table.Td>
              <Table.Td>
                <RelativeTime at={each.createdAt} />
              </Table.Td>
              <Table.Td>{t(`state.${each.state}`)}</Table.Td>
              <Table.Td ta="right">
                {each.report ? formats.number(each.report.taken) : '–'} /{' '}
                {formats.number(each.rows)}
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('past.openOf', { file: each.fileName })}
                  onClick={() => onOpen(each.id)}
                >
                  {t('past.open')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
