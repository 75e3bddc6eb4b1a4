import type { Topic } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useTyping } from '../../../realtime/index.ts';
import classes from './Talk.module.css';

/** Who else is writing now; its line is always there, so that nothing jumps. */
export function TypingLine({ topic }: { topic: Topic }) {
  const { t } = useTranslation('comments');
  const viewerId = useViewer()?.id;
  const people = useTyping(topic).filter((person) => person.id !== viewerId);
  const [first, second] = people;
  const text = !first
    ? ''
    : people.length === 1
      ? t('typing.one', { name: first.name })
      : people.length === 2
        ? t('typing.two', { name: first.name, other: second?.name })
        : t('typing.many', { count: people.length });
  return (
    <p className={classes.typing} data-is-on={Boolean(first) || undefined}>
      {first && (
        <span className={classes.dots} aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
      )}
      {text}
    </p>
  );
}
