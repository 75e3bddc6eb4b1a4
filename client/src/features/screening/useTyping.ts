import { type FormEvent, useState } from 'react';
import { createTyping } from './typing.ts';

/** `watch` goes on the `onInput` of what holds the fields; `take` answers the time when it is sent. */
export function useTyping() {
  const [typing] = useState(() => createTyping());
  return {
    watch: (event: FormEvent) => typing.watch((event.nativeEvent as InputEvent).inputType),
    take: typing.take,
  };
}
