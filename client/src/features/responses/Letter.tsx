import type { Topic } from '@roundhouse/shared/comments';
import type { Response, Thanks, Verdict } from '@roundhouse/shared/responses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../app/useCan.ts';
import { useFormats } from '../../i18n/format.ts';
import { RelativeTime, StatusPill } from '../../ui/index.ts';
import { editAnswerAddress } from '../desk/index.ts';
import { ReportButton } from '../reports/index.ts';
import classes from './Letter.module.css';
import { LetterPictures } from './LetterPictures.tsx';
import { LetterReply } from './LetterReply.tsx';
import { LetterText } from './LetterText.tsx';
import { Signature } from './Signature.tsx';
import { ThanksRibbon } from './ThanksRibbon.tsx';
import { VerdictBar } from './VerdictBar.tsx';

interface Props {
  response: Response;
  /** My verdict on it. */
  mine: Verdict | null;
  /** A thank-you in it that I alone see. */
  thanksToMe: Thanks | null;
  topic: Topic;
  mayReply: boolean;
  /** The address points at it. */
  isMarked: boolean;
}

/** An official response as a letter: signed on top, so that one knows at once who speaks. */
export function Letter({ response, mine, thanksToMe, topic, mayReply, isMarked }: Props) {
  const { t } = useTranslation('responses');
  const { rep, status, thanks } = response;
  return (
    <article
      id={`response-${response.id}`}
      className={classes.letter}
      data-marked={isMarked || undefined}
      tabIndex={-1}
      aria-label={t('letterBy', { name: rep.person.name })}
    >
      <header className={classes.head}>
        <Signature rep={rep} size="3.25rem" />
        <LetterDate response={response} />
      </header>
      {status && (
        <p className={classes.step}>
          {t('movedTo')} <StatusPill status={status} />
        </p>
      )}
      <LetterText body={response.body} />
      <LetterPictures pictures={response.pictures} />
      {thanks && <ThanksRibbon thanks={thanks} />}
      {thanksToMe && <ThanksRibbon thanks={thanksToMe} isPrivate />}
      <VerdictBar response={response} mine={mine} />
      {mayReply && <LetterReply topic={topic} response={response} />}
    </article>
  );
}

/** When it was written, the way to it, whether it was changed since, and for its author the way to change it. */
function LetterDate({ response }: { response: Response }) {
  const { t } = useTranslation('responses');
  const formats = useFormats();
  const may = useCan();
  return (
    <p className={classes.date}>
      <a href={`#response-${response.id}`}>
        <RelativeTime at={response.createdAt} />
      </a>
      {response.editedAt && (
        <span title={formats.dateTime(response.editedAt)}>
          {t('edited', { date: formats.date(response.editedAt) })}
        </span>
      )}
      {may('response.edit', { authorId: response.rep.person.id }) && (
        <Link to={editAnswerAddress(response)}>{t('edit')}</Link>
      )}
      <ReportButton
        subject={{ kind: 'response', id: response.id }}
        authorId={response.rep.person.id}
        name={response.rep.person.name}
      />
    </p>
  );
}
