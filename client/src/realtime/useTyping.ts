import { isSameTopic, type Topic } from '@roundhouse/shared/comments';
import { TYPING_HOLDS_MS, topicRoom } from '@roundhouse/shared/events';
import type { PersonBrief } from '@roundhouse/shared/people';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLiveConnection } from './ConnectionContext.ts';
import { useLive } from './useLive.ts';

/** Who else is writing a comment on this now, longest first. */
export function useTyping(topic: Topic): PersonBrief[] {
  const [people, setPeople] = useState<PersonBrief[]>([]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const drop = useCallback((personId: string) => {
    clearTimeout(timers.current.get(personId));
    if (timers.current.delete(personId)) {
      setPeople((known) => known.filter((person) => person.id !== personId));
    }
  }, []);

  useLive('typing.told', (told) => {
    if (!isSameTopic(told.topic, topic)) return;
    const { person } = told;
    if (!timers.current.has(person.id)) setPeople((known) => [...known, person]);
    clearTimeout(timers.current.get(person.id));
    timers.current.set(
      person.id,
      setTimeout(() => drop(person.id), TYPING_HOLDS_MS),
    );
  });
  useLive('comment.posted', (comment) => {
    if (comment.author && isSameTopic(comment.topic, topic)) drop(comment.author.id);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic begins with nobody writing
  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
      setPeople([]);
    };
  }, [topicRoom(topic)]);

  return people;
}

/** Answers a function to call on every keystroke of a comment: it tells the others, seldom enough. */
export function useTellTyping({ kind, id }: Topic): () => void {
  const connection = useLiveConnection();
  return useCallback(() => connection.tellTyping({ kind, id }), [connection, kind, id]);
}
