import type { BrandStatus } from '@roundhouse/shared/ideas';
import type { Locale } from '@roundhouse/shared/primitives';
import type { ReactNode } from 'react';
import { Markdown, PersonAvatar, StatusPill } from '../../../ui/index.ts';
import classes from './Letter.module.css';
import type { Signature } from './useSignature.ts';

interface Props {
  signature: Signature;
  language: Locale;
  /** Markdown, with nothing left to fill in. */
  body: string;
  status: BrandStatus | null;
  children?: ReactNode;
}

/** An answer as its readers will see it: signed, in one language. */
export function Letter({ signature, language, body, status, children }: Props) {
  return (
    <article className={classes.letter}>
      <header className={classes.head}>
        <PersonAvatar person={signature.person} size="2.75rem" />
        <div>
          <strong className={classes.name}>{signature.person.name}</strong>
          <span className={classes.title}>
            {[signature.title, signature.department].filter(Boolean).join(' · ')}
          </span>
        </div>
        {status && <StatusPill status={status} />}
      </header>
      <div lang={language}>
        <Markdown source={body} />
      </div>
      {children}
    </article>
  );
}
