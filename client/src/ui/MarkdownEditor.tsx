import { Input, SegmentedControl, Textarea } from '@mantine/core';
import { useId } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from './Markdown.tsx';
import classes from './MarkdownEditor.module.css';
import { MarkdownToolbar } from './MarkdownToolbar.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  minRows?: number;
  maxLength?: number;
  isRequired?: boolean;
  /** For mention completion and the like: the textarea's own keys. */
  onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
  textareaRef?: React.RefObject<HTMLTextAreaElement | null>;
  /** Language of the text. */
  lang?: string;
  /** The text as its readers will see it, where that differs from what is typed. */
  asRead?: (value: string) => string;
}

/** Markdown written as text, with a preview beside it; the text is never changed by looking. */
export function MarkdownEditor(props: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const textarea = props.textareaRef ?? own;
  const [view, setView] = useState<'write' | 'preview'>('write');
  return (
    <Input.Wrapper
      id={id}
      label={props.label}
      description={props.description}
      error={props.error}
      withAsterisk={props.isRequired}
    >
      <div className={classes.frame} data-error={Boolean(props.error) || undefined}>
        <div className={classes.bar}>
          <SegmentedControl
            size="xs"
            radius="xl"
            aria-label={t('editor.view')}
            value={view}
            onChange={(next) => setView(next as typeof view)}
            data={[
              { value: 'write', label: t('editor.write') },
              { value: 'preview', label: t('editor.preview') },
            ]}
          />
          {view === 'write' && <MarkdownToolbar textarea={textarea} onChange={props.onChange} />}
        </div>
        <Textarea
          id={id}
          ref={textarea}
          variant="unstyled"
          classNames={{ root: classes.root, input: classes.input }}
          hidden={view === 'preview'}
          autosize
          minRows={props.minRows ?? 5}
          maxRows={24}
          lang={props.lang}
          value={props.value}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          aria-invalid={Boolean(props.error) || undefined}
          aria-required={props.isRequired}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
        />
        {view === 'preview' && (
          <div className={classes.preview} lang={props.value.trim() ? props.lang : undefined}>
            {props.value.trim() ? (
              <Markdown source={props.asRead ? props.asRead(props.value) : props.value} />
            ) : (
              <p>{t('editor.empty')}</p>
            )}
          </div>
        )}
      </div>
    </Input.Wrapper>
  );
}
