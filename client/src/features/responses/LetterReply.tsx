import { Button } from '@mantine/core';
import type { Topic } from '@roundhouse/shared/comments';
import type { Response } from '@roundhouse/shared/responses';
import { IconMessageReply } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
import { useAnnounce } from '../../ui/index.ts';
import { ResponseReply } from '../comments/index.ts';
import { openInvitation } from '../supports/index.ts';
import classes from './Letter.module.css';

/** A reply to the letter; it then stands in the talk, and says what it replies to. */
export function LetterReply({ topic, response }: { topic: Topic; response: Response }) {
  const { t } = useTranslation('responses');
  const isSignedIn = useViewer() !== null;
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <div className={classes.reply}>
        <ResponseReply
          topic={topic}
          responseId={response.id}
          name={response.rep.person.name}
          onDone={() => {
            setOpen(false);
            announce(t('replied'));
          }}
        />
      </div>
    );
  }
  return (
    <Button
      variant="subtle"
      className={classes.replyButton}
      leftSection={<IconMessageReply size="1.1rem" stroke={1.8} aria-hidden />}
      onClick={() => (isSignedIn ? setOpen(true) : openInvitation({ kind: 'comment' }))}
    >
      {t('reply', { name: response.rep.person.name })}
    </Button>
  );
}
