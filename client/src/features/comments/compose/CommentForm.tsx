import { Button } from '@mantine/core';
import { COMMENT_LIMITS } from '@roundhouse/shared/comments';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import { failureError, type SendFailure } from '../../../realtime/index.ts';
import { MarkdownEditor } from '../../../ui/index.ts';
import { HeldNote, useHeldMark, useTyping } from '../../screening/index.ts';
import { DayGate, PostGates } from '../../trust/index.ts';
import { MentionList } from '../mentions/MentionList.tsx';
import { type MentionText, toMarkup } from '../mentions/mentionText.ts';
import { useMentions } from '../mentions/useMentions.ts';
import classes from './CommentForm.module.css';
import { type DraftPlace, dropSent, isNew } from './commentDraft.ts';
import { useDraft } from './useDraft.ts';

interface Props {
  place: DraftPlace;
  label: string;
  /** The verb on the button. */
  verb: string;
  start?: MentionText;
  placeholder?: string;
  isFocused?: boolean;
  /** What is written can be kept on writing, but not sent now. */
  isBlocked?: boolean;
  /** Sends the markdown; answers why it was refused or held, or `null`. */
  onSend: (body: string, typedMs: number | null) => Promise<SendFailure | null>;
  onType?: () => void;
  onCancel?: () => void;
  hint?: ReactNode;
  maxLength?: number;
  /** Whom `@Na…` offers; a note among colleagues offers them alone. */
  mentions?: 'everyone' | 'colleagues';
}

/** Where a comment is written. What is typed is kept until the server, or the queue, has it. */
export function CommentForm(props: Props) {
  const { t } = useTranslation('comments');
  const textarea = useRef<HTMLTextAreaElement>(null);
  const { value, change, lend } = useDraft(props.place, props.start);
  const mentions = useMentions({ textarea, value, onChange: change, among: props.mentions });
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const [isHeld, setHeld] = useHeldMark(props.place);
  const typing = useTyping();
  const errorText = useErrorText();
  useFocusAtEnd(textarea, props.isFocused);

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (props.isBlocked) return;
    const sent = value;
    if (!sent.text.trim()) return textarea.current?.focus();
    setFailure(null);
    setHeld(false);
    lend();
    const refusal = await props.onSend(toMarkup(sent), typing.take(sent.text));
    if (refusal?.code === 'post_held') {
      dropSent(props.place, sent);
      setHeld(true);
    } else if (refusal) {
      change(sent);
      setFailure(refusal);
    } else dropSent(props.place, sent);
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    mentions.onKeyDown(event);
    if (event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit();
    if (event.key === 'Escape') props.onCancel?.();
  }
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only learns where the caret is */}
      <div
        className={classes.editor}
        onInput={typing.watch}
        onKeyUp={mentions.watchCaret}
        onPointerUp={mentions.watchCaret}
      >
        <MarkdownEditor
          label={props.label}
          value={value.text}
          onChange={(text) => {
            change({ ...value, text });
            mentions.watchCaret();
            props.onType?.();
          }}
          placeholder={props.placeholder}
          maxLength={props.maxLength ?? COMMENT_LIMITS.body}
          minRows={3}
          error={failure && errorText(failureError(failure))}
          onKeyDown={onKeyDown}
          textareaRef={textarea}
        />
        <MentionList
          id={mentions.listId}
          people={mentions.people}
          chosen={mentions.chosen}
          onPick={mentions.pick}
        />
      </div>
      {isHeld && <HeldNote />}
      <PostGates body={value.text} />
      <DayGate what="comments" isWriting={isNew(props.place) && value.text.trim() !== ''} />
      <div className={classes.actions}>
        <Button
          type="submit"
          aria-disabled={props.isBlocked || undefined}
          data-disabled={props.isBlocked || undefined}
        >
          {props.verb}
        </Button>
        {props.onCancel && (
          <Button variant="subtle" onClick={props.onCancel}>
            {t('form.cancel')}
          </Button>
        )}
        {props.hint}
      </div>
    </form>
  );
}

function useFocusAtEnd(textarea: React.RefObject<HTMLTextAreaElement | null>, isWanted = false) {
  useEffect(() => {
    const field = textarea.current;
    if (!isWanted || !field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [textarea, isWanted]);
}
