import type { Topic } from '@roundhouse/shared/comments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { ActDialog } from './ActDialog.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useCurate } from './useCurate.ts';

interface Props {
  /** A talk, or a thread by its root. */
  of: Topic | { rootId: string };
  onClose: () => void;
}

/** Lets nothing be added, and says why. */
export function LockDialog({ of, onClose }: Props) {
  const { t, i18n } = useTranslation('curation');
  const { tellTalk, tellComment } = useCurate();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const language = nearestLocale(i18n.language) ?? 'en';
  const isThread = 'rootId' in of;
  async function lock() {
    const lock = { reason, language };
    if (isThread) tellComment(await client.comments.lockThread({ commentId: of.rootId, lock }));
    else tellTalk(await client.comments.lockTalk({ topic: of, lock }));
    announce(t('done.locked'));
  }
  return (
    <ActDialog
      title={t(isThread ? 'lock.threadTitle' : 'lock.talkTitle')}
      about={t('lock.about')}
      submit={t('lock.submit')}
      onSubmit={lock}
      onClose={onClose}
    >
      {(errors) => <ReasonField value={reason} onChange={setReason} errors={errors} isFirst />}
    </ActDialog>
  );
}
