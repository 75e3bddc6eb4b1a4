import { IconShield } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { DropItem, DropLine } from '../../../ui/DropItems.tsx';
import { DropMenu } from '../../../ui/DropMenu.tsx';
import { useAnnounce } from '../../../ui/index.ts';
import { useTalk } from '../talk/TalkContext.ts';
import { ChooseBar } from './ChooseBar.tsx';
import { LockDialog } from './LockDialog.tsx';
import classes from './Moderate.module.css';
import { PaceDialog } from './PaceDialog.tsx';
import { SummaryDialog } from './SummaryDialog.tsx';
import { useCurate } from './useCurate.ts';
import { useReturnFocus } from './useReturnFocus.ts';

/** What a moderator can do with a whole talk. */
export function TalkMenu({ count }: { count: number }) {
  const { t } = useTranslation('curation');
  const { talk, chosen, choose } = useTalk();
  const [dialog, setDialog] = useState<'lock' | 'pace' | 'summary' | null>(null);
  const { place, close } = useReturnFocus(() => setDialog(null));
  const { unlock, error } = useUnlock();
  const errorText = useErrorText();
  if (!talk) return null;
  const { topic, locked, slowSeconds, summary } = talk;
  return (
    <div ref={place} className={classes.talkMenu}>
      <DropMenu
        className={classes.talkButton ?? ''}
        button={
          <>
            <IconShield size="1.15rem" stroke={1.7} aria-hidden /> {t('menu.talk')}
          </>
        }
      >
        <DropItem onPick={() => setDialog('summary')}>
          {t(summary ? 'menu.editSummary' : 'menu.summarise')}
        </DropItem>
        {count > 0 && <DropItem onPick={() => choose([])}>{t('menu.choose')}</DropItem>}
        <DropLine />
        <DropItem onPick={() => setDialog('pace')}>{t('menu.slow')}</DropItem>
        <DropItem onPick={locked ? unlock : () => setDialog('lock')}>
          {t(locked ? 'menu.unlock' : 'menu.lock')}
        </DropItem>
      </DropMenu>
      {error !== null && <span role="alert">{errorText(error)}</span>}
      {dialog === 'lock' && <LockDialog of={topic} onClose={close} />}
      {dialog === 'pace' && <PaceDialog topic={topic} seconds={slowSeconds} onClose={close} />}
      {dialog === 'summary' && <SummaryDialog talk={talk} onClose={close} />}
      {chosen && <ChooseBar topic={topic} chosen={chosen} />}
    </div>
  );
}

function useUnlock() {
  const { t } = useTranslation('curation');
  const { topic } = useTalk();
  const { tellTalk } = useCurate();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>(null);
  function unlock() {
    setError(null);
    client.comments.lockTalk({ topic, lock: null }).then((talk) => {
      tellTalk(talk);
      announce(t('done.unlocked'));
    }, setError);
  }
  return { unlock, error };
}
