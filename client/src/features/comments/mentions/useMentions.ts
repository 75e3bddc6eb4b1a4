import type { PersonBrief } from '@roundhouse/shared/people';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { api } from '../../../app/api.ts';
import { type MentionText, mentionAt } from './mentionText.ts';

interface Options {
  textarea: RefObject<HTMLTextAreaElement | null>;
  value: MentionText;
  onChange: (value: MentionText) => void;
  among?: 'everyone' | 'colleagues' | undefined;
}

/**
 * Completes `@Na…` to a person while it is typed. The list is the textarea's: focus stays in the
 * text, arrows choose, Enter or Tab takes, Escape sends it away.
 */
export function useMentions({ textarea, value, onChange, among }: Options) {
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const typed = mentionAt(value.text, caret);
  const words = typed?.words ?? '';
  const { data } = useQuery(
    api.people.search.queryOptions({
      input: { q: words },
      enabled: words.length > 0 && words !== dismissed,
      staleTime: 60_000,
      placeholderData: (before) => (words ? before : undefined),
    }),
  );
  const found = typed && words !== dismissed ? (data ?? []) : [];
  const people = among === 'colleagues' ? found.filter(isColleague) : found;
  const chosen = Math.min(active, people.length - 1);
  useTextareaList(textarea, people.length > 0 ? `${listId}-${chosen}` : null, listId);

  function pick(person: PersonBrief) {
    if (!typed) return;
    const name = person.name.replace(/[[\]]/g, '');
    const start = `${value.text.slice(0, typed.from)}@${name} `;
    const others = value.picked.filter((each) => each.id !== person.id);
    onChange({
      text: start + value.text.slice(caret),
      picked: [...others, { id: person.id, name }],
    });
    placeCaret(textarea, start.length, setCaret);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const person = people[chosen];
    if (!person || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive((chosen + 1) % people.length);
    else if (event.key === 'ArrowUp') setActive((chosen + people.length - 1) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(person);
    else if (event.key === 'Escape') setDismissed(words);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function watchCaret() {
    setCaret(textarea.current?.selectionStart ?? 0);
    setActive(0);
  }
  return { people, chosen, listId, pick, onKeyDown, watchCaret };
}

/** Those who speak for the brand. */
const isColleague = ({ role }: PersonBrief) => role === 'rep' || role === 'owner';

function placeCaret(
  textarea: RefObject<HTMLTextAreaElement | null>,
  at: number,
  then: (at: number) => void,
) {
  requestAnimationFrame(() => {
    textarea.current?.focus();
    textarea.current?.setSelectionRange(at, at);
    then(at);
  });
}

/** Tells assistive technology which entry of the list is chosen; `null` where no list is open. */
function useTextareaList(
  textarea: RefObject<HTMLTextAreaElement | null>,
  activeId: string | null,
  listId: string,
) {
  useEffect(() => {
    const field = textarea.current;
    if (!field) return;
    field.setAttribute('aria-autocomplete', 'list');
    if (activeId) {
      field.setAttribute('aria-controls', listId);
      field.setAttribute('aria-activedescendant', activeId);
    } else {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    }
  }, [textarea, activeId, listId]);
}
