import { ActionIcon, Group } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList, IconQuote } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, marked } from './markdown/marks.ts';

const tools = {
  bold: IconBold,
  italic: IconItalic,
  link: IconLink,
  list: IconList,
  quote: IconQuote,
};

interface Props {
  textarea: RefObject<HTMLTextAreaElement | null>;
  onChange: (value: string) => void;
}

/** Five marks for those who do not know markdown; they act on the selection. */
export function MarkdownToolbar({ textarea, onChange }: Props) {
  const { t } = useTranslation('ui');
  function apply(mark: Mark) {
    const field = textarea.current;
    if (!field) return;
    const next = marked(field.value, field.selectionStart, field.selectionEnd, mark);
    onChange(next.text);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(next.start, next.end);
    });
  }
  return (
    <Group gap="0.15rem" role="group" aria-label={t('editor.tools')}>
      {(Object.keys(tools) as Mark[]).map((mark) => {
        const Icon = tools[mark];
        return (
          <ActionIcon
            key={mark}
            variant="subtle"
            aria-label={t(`editor.${mark}`)}
            onClick={() => apply(mark)}
          >
            <Icon size="1.1rem" aria-hidden />
          </ActionIcon>
        );
      })}
    </Group>
  );
}
