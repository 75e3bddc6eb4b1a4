import { useTranslation } from 'react-i18next';
import classes from './Floods.module.css';

/** The three states of a support, in the order in which bars are stacked. */
export const STATES = ['counted', 'suspicious', 'setAside'] as const;
export type SupportState = (typeof STATES)[number];

/** A state in its colour and in words. */
export function StateMark({ state }: { state: SupportState }) {
  const { t } = useTranslation('integrity');
  return (
    <span className={classes.mark}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect className={classes[state]} width="10" height="10" rx="2" />
      </svg>
      {t(`state.${state}`)}
    </span>
  );
}
