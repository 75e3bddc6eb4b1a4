import { Button } from '@mantine/core';
import { CURATION_LIMITS, type Talk } from '@roundhouse/shared/comments';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { MarkdownEditor, useAnnounce } from '../../../ui/index.ts';
import { linkRefs } from '../curation/linkRefs.ts';
import { ActDialog } from './ActDialog.tsx';
import { RefsField } from './RefsField.tsx';
import { keepSummaryDraft, type SummaryDraft, useSummaryDraft } from './summaryDraft.ts';
import { useCurate } from './useCurate.ts';

/** Where the summary of a talk is written; what is typed is kept until it stands. */
export function SummaryDialog({ talk, onClose }: { talk: Talk; onClose: () => void }) {
  const { t } = useTranslation('curation');
  const { topic } = talk;
  const { tellTalk } = useCurate();
  const announce = useAnnounce();
  const draft = useSummaryDraft(topic, talk.summary);
  const change = (next: SummaryDraft) => keepSummaryDraft(topic, next);
  async function put(summary: Parameters<typeof client.comments.summarise>[0]['summary']) {
    tellTalk(await client.comments.summarise({ topic, summary }));
    keepSummaryDraft(topic, null);
    announce(t('done.summarised'));
  }
  return (
    <ActDialog
      title={t('write.title')}
      about={t('write.about')}
      submit={t('write.submit')}
      size="lg"
      isReady={LOCALES.some((locale) => draft.body[locale].trim())}
      onSubmit={() => put({ body: written(draft), refIds: draft.refIds })}
      onClose={onClose}
      extra={
        talk.summary && (
          <Button variant="subtle" color="red" onClick={() => void put(null).then(onClose)}>
            {t('write.remove')}
          </Button>
        )
      }
    >
      {(errors) => (
        <>
          <RefsField draft={draft} onChange={change} />
          {LOCALES.map((locale) => (
            <MarkdownEditor
              key={locale}
              label={t('write.body', { language: t(`write.language.${locale}`) })}
              lang={locale}
              value={draft.body[locale]}
              onChange={(text) => change({ ...draft, body: { ...draft.body, [locale]: text } })}
              minRows={3}
              maxLength={CURATION_LIMITS.summary}
              error={errors.fields[`summary.body.${locale}`]}
              asRead={(text) => linkRefs(text, draft.refIds)}
            />
          ))}
        </>
      )}
    </ActDialog>
  );
}

/** The languages in which something was written. */
function written({ body }: SummaryDraft): { [L in Locale]?: string } {
  const given = LOCALES.filter((locale) => body[locale].trim());
  return Object.fromEntries(given.map((locale) => [locale, body[locale]]));
}
