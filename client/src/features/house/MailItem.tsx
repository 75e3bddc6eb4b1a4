import type { Outputs } from '@roundhouse/shared/contract';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { linkParts } from './linkParts.ts';
import classes from './Outbox.module.css';

type Mail = Outputs['mail']['outbox']['mails'][number];

/** One mail: whom it is for and about what; its text unfolds, with links that can be followed. */
export function MailItem({ mail }: { mail: Mail }) {
  const { t } = useTranslation('house');
  return (
    <li>
      <details className={classes.mail}>
        <summary className={classes.summary}>
          <span className={classes.subject}>{mail.subject}</span>
          <span className={classes.to}>{t('mail.to', { address: mail.to })}</span>
          <span className={classes.state} data-state={mail.state}>
            {t(`mail.state.${mail.state}`)}
          </span>
          <RelativeTime at={mail.createdAt} />
        </summary>
        <p className={classes.text}>
          {linkParts(mail.text).map(({ at, text, isLink }) =>
            isLink ? (
              <a key={at} href={text}>
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </p>
      </details>
    </li>
  );
}
