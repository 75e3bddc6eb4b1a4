import { Button, FileButton, Progress } from '@mantine/core';
import { IMPORT_LIMITS, type Import } from '@roundhouse/shared/imports';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/errors.ts';
import { uploadFile } from '../../app/upload.ts';
import { useFormats } from '../../i18n/format.ts';
import { Banner } from '../../ui/index.ts';
import classes from './Imports.module.css';

/** Takes the file, by choice or by drop, and shows how far it is on its way. */
export function UploadFile({ onUploaded }: { onUploaded: (uploaded: Import) => void }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const errorText = useErrorText();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);

  const send = async (file: File | null) => {
    if (!file) return;
    setError(null);
    setShare(0);
    try {
      onUploaded(await uploadFile<Import>('/imports', file, file.name, { onProgress: setShare }));
    } catch (failed) {
      setError(failed);
    } finally {
      setShare(null);
    }
  };

  return (
    <section
      className={classes.drop}
      aria-label={t('upload.label')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void send(event.dataTransfer.files[0] ?? null);
      }}
    >
      {share === null ? (
        <FileButton accept=".csv,.tsv,.txt,.json,text/csv,application/json" onChange={send}>
          {(props) => (
            <Button {...props} leftSection={<IconFileUpload size={18} aria-hidden />}>
              {t('upload.choose')}
            </Button>
          )}
        </FileButton>
      ) : (
        <Progress className={classes.bar} value={share * 100} aria-label={t('upload.sending')} />
      )}
      <p className={classes.hint}>
        {t('upload.about', {
          size: formats.bytes(IMPORT_LIMITS.bytes),
          rows: formats.number(IMPORT_LIMITS.rows),
        })}
      </p>
      {error !== null && (
        <Banner tone="danger" role="alert">
          {errorText(error)}
        </Banner>
      )}
    </section>
  );
}
