import { useTranslation } from 'react-i18next';
import classes from './Desk.module.css';
import type { useDeskKeys } from './useDeskKeys.ts';

const KEYS = ['j', 'k', 'x', 'r'] as const;

/** Which keys do what here, and the way to switch them off. */
export function KeysHint({ keys }: { keys: ReturnType<typeof useDeskKeys> }) {
  const { t } = useTranslation('desk');
  return (
    <div className={classes.keys}>
      {keys.isOn &&
        KEYS.map((key) => (
          <span key={key}>
            <kbd>{key}</kbd> {t(`keys.${key}`)}
          </span>
        ))}
      <button type="button" className={classes.quiet} onClick={keys.toggle}>
        {t(keys.isOn ? 'keys.off' : 'keys.on')}
      </button>
    </div>
  );
}
