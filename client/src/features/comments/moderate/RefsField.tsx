import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Moderate.module.css';
import type { SummaryDraft } from './summaryDraft.ts';

interface Props {
  draft: SummaryDraft;
  onChange: (draft: SummaryDraft) => void;
}

/** The comments a summary draws on, by their numbers. */
export function RefsField({ draft, onChange }: Props) {
  const { t } = useTranslation('curation');
  const { refIds } = draft;
  return (
    <fieldset className={classes.refs}>
      <legend>{t('write.refs')}</legend>
      {refIds.length === 0 && <p className={classes.about}>{t('write.noRefs')}</p>}
      {refIds.map((id, at) => (
        <span key={id} className={classes.ref}>
          [{at + 1}] <span className={classes.words}>{wordsOf(id)}</span>
          <UnstyledButton
            className={classes.drop}
            aria-label={t('write.drop', { number: at + 1 })}
            onClick={() => onChange({ ...draft, refIds: refIds.filter((each) => each !== id) })}
          >
            <IconX size="1em" stroke={2} aria-hidden />
          </UnstyledButton>
        </span>
      ))}
    </fieldset>
  );
}

/** How the comment begins, where it is on the page. */
const wordsOf = (id: string): string =>
  document.querySelector(`#comment-${id} [lang]`)?.textContent?.slice(0, 60) ?? '';
