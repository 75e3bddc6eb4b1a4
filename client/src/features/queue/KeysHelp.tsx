import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Queue.module.css';
import type { useQueueKeys } from './useQueueKeys.ts';

const KEYS = ['j', 'k', 'Enter', 'Esc', 'x', 'c', 'd', 'h', 'u', 's', 'a', 'r', '?'] as const;

interface Props {
  keys: ReturnType<typeof useQueueKeys>;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** Which keys do what here, and the way to switch them off. */
export function KeysHelp({ keys, isOpen, onToggle }: Props) {
  const { t } = useTranslation('queue');
  const { t: ui } = useTranslation('ui');
  return (
    <div className={classes.keys}>
      <button type="button" className={classes.quiet} onClick={() => onToggle(true)}>
        {t('keys.open')}
      </button>
      <Modal
        opened={isOpen}
        onClose={() => onToggle(false)}
        title={t('keys.title')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <dl className={classes.keyList}>
          {KEYS.map((key) => (
            <div key={key} className={classes.keyRow}>
              <dt>
                <kbd>{key.length > 1 ? t(`keyNames.${key as 'Enter' | 'Esc'}`) : key}</kbd>
              </dt>
              <dd>{t(`keys.${key === '?' ? 'help' : key}`)}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className={classes.quiet} onClick={keys.toggle}>
          {t(keys.isOn ? 'keys.off' : 'keys.on')}
        </button>
      </Modal>
    </div>
  );
}
