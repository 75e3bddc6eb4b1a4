import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ErrorSummary.module.css';
import type { FormErrors } from './form.ts';

interface Props {
  errors: FormErrors;
  /** The label of each field that can fail, by the server's path; its id is the same path. */
  labels: Record<string, string>;
}

/** What stopped a form, at its top; takes the focus when it appears, and leads to each field. */
export function ErrorSummary({ errors, labels }: Props) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(errors.fields);
  const isShown = Boolean(errors.whole) || fields.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new set of errors takes the focus
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [errors]);
  if (!isShown) return null;
  return (
    <div className={classes.summary} ref={box} tabIndex={-1} role="alert">
      <strong>{errors.whole ?? t('summary.title', { count: fields.length })}</strong>
      {fields.length > 0 && (
        <ul>
          {fields.map(([path, text]) => (
            <li key={path}>
              <a href={`#${path}`} onClick={(event) => goTo(event, path)}>
                {labels[path] ?? path}
              </a>
              {' – '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A fragment link would change the address, and with it perhaps the page. */
function goTo(event: React.MouseEvent, path: string) {
  event.preventDefault();
  document.getElementById(path)?.focus();
}
