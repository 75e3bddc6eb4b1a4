import { SegmentedControl, TextInput } from '@mantine/core';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { UPDATE_LIMITS, type Update } from '@roundhouse/shared/updates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestLocale } from '../../../i18n/locale.ts';
import { PageHead } from '../../../ui/index.ts';
import { UpdateBlocks } from '../page/UpdateBlocks.tsx';
import { AddBlock } from './AddBlock.tsx';
import { BlockList } from './BlockList.tsx';
import classes from './Compose.module.css';
import { SendBar } from './SendBar.tsx';
import { useWriting } from './useWriting.ts';

/** An update being written: its title, its pieces, in both languages, and how it will look. */
export function Composer({ update, place }: { update: Update; place: string }) {
  const { t, i18n } = useTranslation('updates');
  const keeper = useWriting(update, place);
  const { writing, change } = keeper;
  const [language, setLanguage] = useState<Locale>(nearestLocale(i18n.language) ?? 'en');
  const [isPreview, setPreview] = useState(false);
  return (
    <div className={classes.page}>
      <PageHead
        title={t(update.rev === 0 ? 'compose.new' : 'compose.edit')}
        lead={t('compose.lead')}
      />
      <div className={classes.switches}>
        <SegmentedControl
          aria-label={t('compose.language')}
          value={language}
          onChange={(next) => setLanguage(next as Locale)}
          data={LOCALES.map((value) => ({ value, label: t(`compose.languages.${value}`) }))}
        />
        <SegmentedControl
          aria-label={t('compose.view')}
          value={isPreview ? 'preview' : 'write'}
          onChange={(next) => setPreview(next === 'preview')}
          data={[
            { value: 'write', label: t('compose.write') },
            { value: 'preview', label: t('compose.preview') },
          ]}
        />
      </div>
      {isPreview ? (
        <div lang={language} className={classes.preview}>
          <h2 className={classes.previewTitle}>{writing.title[language]}</h2>
          <UpdateBlocks blocks={writing.blocks} />
        </div>
      ) : (
        <>
          <TextInput
            label={t('compose.title')}
            lang={language}
            size="md"
            maxLength={UPDATE_LIMITS.title}
            value={writing.title[language] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change((now) => ({ title: { ...now.title, [language]: value } }))
            }
          />
          <BlockList keeper={keeper} language={language} />
          <AddBlock keeper={keeper} />
        </>
      )}
      <SendBar keeper={keeper} update={update} place={place} />
    </div>
  );
}
