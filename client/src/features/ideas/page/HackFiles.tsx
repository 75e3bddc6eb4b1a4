import type { HackFile } from '@roundhouse/shared/hackFiles';
import { IconFileDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import classes from './HackFiles.module.css';

/** What others may reuse: each a download, under a named licence. */
export function HackFiles({ files }: { files: HackFile[] }) {
  const { t } = useTranslation('ideas');
  const formats = useFormats();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title" className={classes.title}>
        {t('files.title')}
      </h2>
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.id}>
            <a className={classes.file} href={file.url} download={file.name}>
              <IconFileDownload className={classes.icon} stroke={1.6} aria-hidden />
              <span className={classes.name}>{file.name}</span>
              <span className={classes.facts}>
                {formats.bytes(file.bytes)} · {t(`files.licence.${file.licence}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
