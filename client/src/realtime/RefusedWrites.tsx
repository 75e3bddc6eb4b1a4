import { Button, CopyButton, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../app/errors.ts';
import { Banner } from '../ui/Banner.tsx';
import { failureError } from './sendQueue/failureError.ts';
import type { Intent } from './sendQueue/intent.ts';
import { useSendQueue } from './sendQueue/SendQueueContext.ts';

/** What was sent after a while and refused when no form was there any more to say so. */
export function RefusedWrites() {
  const { refused, forget } = useSendQueue();
  return refused.map((intent) => (
    <RefusedWrite key={intent.id} intent={intent} onForget={() => void forget(intent.id)} />
  ));
}

function RefusedWrite({ intent, onForget }: { intent: Intent; onForget: () => void }) {
  const { t } = useTranslation('realtime');
  const errorText = useErrorText();
  if (!intent.failure) return null;
  const text = textOf(intent);
  const actions = (
    <Group gap="xs">
      {text && (
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'refused.copied' : 'refused.copy')}
            </Button>
          )}
        </CopyButton>
      )}
      <Button size="compact-sm" variant="default" onClick={onForget}>
        {t('refused.forget')}
      </Button>
    </Group>
  );
  return (
    <Banner tone="danger" action={actions}>
      {t(`refused.${intent.name.split('.')[0] as 'supports' | 'comments' | 'ideas'}`)}{' '}
      {errorText(failureError(intent.failure))}
    </Banner>
  );
}

/** The words a person would not want to type again. */
function textOf(intent: Intent): string | null {
  if (!('body' in intent.input)) return null;
  const { body } = intent.input;
  return 'title' in intent.input ? `${intent.input.title}\n\n${body}` : body;
}
