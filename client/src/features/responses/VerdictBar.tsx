import { type Response, VERDICTS, type Verdict } from '@roundhouse/shared/responses';
import { IconCheck, IconHourglassHigh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
import { useErrorText } from '../../app/errors.ts';
import { useFormats } from '../../i18n/format.ts';
import { RollingNumber } from '../../ui/index.ts';
import { openInvitation } from '../supports/index.ts';
import { useJudge } from './useJudge.ts';
import classes from './VerdictBar.module.css';

const icons = { answers: IconCheck, not_yet: IconHourglassHigh };

/** What fans say of the letter: one tap says it, another takes it back; the counts are live. */
export function VerdictBar({ response, mine }: { response: Response; mine: Verdict | null }) {
  const { t } = useTranslation('responses');
  const errorText = useErrorText();
  const viewer = useViewer();
  const judge = useJudge(response, mine);
  const { answers, notYet } = response.verdicts;
  const isOwn = viewer?.id === response.rep.person.id;
  const counts = { answers, not_yet: notYet };
  function tap(verdict: Verdict) {
    if (!viewer) return openInvitation({ kind: 'judge' });
    judge.tap(judge.shown === verdict ? null : verdict);
  }
  return (
    <fieldset className={classes.verdict}>
      <legend className={classes.question}>{t('verdict.question')}</legend>
      <div className={classes.choices}>
        {VERDICTS.map((verdict) => {
          const Icon = icons[verdict];
          return (
            <button
              key={verdict}
              type="button"
              className={classes.choice}
              data-verdict={verdict}
              aria-pressed={judge.shown === verdict}
              disabled={isOwn}
              onClick={() => tap(verdict)}
            >
              <Icon size="1.15em" stroke={2} aria-hidden />
              {t(`verdict.${verdict}`)}
              <span className={classes.count}>
                <RollingNumber value={counts[verdict]} />
              </span>
            </button>
          );
        })}
      </div>
      <Share answers={answers} total={answers + notYet} />
      {isOwn && <p className={classes.note}>{t('verdict.own')}</p>}
      {judge.error !== null && (
        <p className={classes.failure} role="alert">
          {errorText(judge.error)}
        </p>
      )}
    </fieldset>
  );
}

/** The share who say that it answers, as a bar and in words. */
function Share({ answers, total }: { answers: number; total: number }) {
  const { t } = useTranslation('responses');
  const formats = useFormats();
  if (total === 0) return <p className={classes.note}>{t('verdict.first')}</p>;
  const style = { '--share': answers / total } as React.CSSProperties;
  return (
    <div className={classes.share}>
      <span className={classes.bar} style={style} aria-hidden="true" />
      <span className={classes.note}>
        {t('verdict.share', { share: formats.percent(answers / total), count: total })}
      </span>
    </div>
  );
}
