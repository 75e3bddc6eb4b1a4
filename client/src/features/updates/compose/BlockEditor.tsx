import { TextInput } from '@mantine/core';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import type { Locale } from '@roundhouse/shared/primitives';
import { type Block, UPDATE_LIMITS } from '@roundhouse/shared/updates';
import { useTranslation } from 'react-i18next';
import { MarkdownEditor } from '../../../ui/index.ts';
import classes from './Compose.module.css';
import { FindListed } from './FindListed.tsx';
import { ListedChoice } from './ListedChoice.tsx';

interface Props {
  block: Block;
  language: Locale;
  onChange: (block: Block) => void;
}

/** One piece with its fields in the language that is being written. */
export function BlockEditor({ block, language, onChange }: Props) {
  const { t } = useTranslation('updates');
  switch (block.kind) {
    case 'text':
      return (
        <MarkdownEditor
          key={language}
          label={t('compose.text')}
          lang={language}
          maxLength={UPDATE_LIMITS.text}
          value={block.text[language] ?? ''}
          onChange={(value) => onChange({ ...block, text: { ...block.text, [language]: value } })}
        />
      );
    case 'picture':
      return (
        <div className={classes.picture}>
          <img src={block.picture.urls.card} alt="" />
          <TextInput
            label={t('compose.alt')}
            maxLength={PICTURE_LIMITS.alt}
            value={block.picture.alt}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...block, picture: { ...block.picture, alt: value } })
            }
          />
        </div>
      );
    case 'video':
      return (
        <TextInput
          type="url"
          label={t('compose.video')}
          description={t('compose.videoAbout')}
          value={block.url}
          onChange={({ currentTarget: { value } }) => onChange({ ...block, url: value })}
        />
      );
    default:
      return (
        <>
          <TextInput
            label={t('compose.heading')}
            lang={language}
            maxLength={UPDATE_LIMITS.title}
            value={block.heading[language] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...block, heading: { ...block.heading, [language]: value } })
            }
          />
          <ListedChoice block={block} onChange={onChange} />
          {block.kind !== 'decisions' && <FindListed block={block} onChange={onChange} />}
        </>
      );
  }
}
