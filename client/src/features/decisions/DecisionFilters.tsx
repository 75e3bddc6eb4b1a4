import { OUTCOMES } from '@roundhouse/shared/decisions';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { ChoiceLinks } from '../../ui/index.ts';
import classes from './Decisions.module.css';
import { type DecisionState, decisionsAddress } from './useDecisionState.ts';

/** Only one board's, one outcome's, or those that are late; pressed again, all. */
export function DecisionFilters({ state }: { state: DecisionState }) {
  const { t } = useTranslation('decisions');
  const { t: ui } = useTranslation('ui');
  const { boards } = useBootstrap();
  const outcomes = OUTCOMES.map((outcome) => {
    const isOn = state.outcome === outcome;
    const to = decisionsAddress({ ...state, outcome: isOn ? undefined : outcome });
    return { key: outcome, text: ui(`status.${outcome}`), isOn, to };
  });
  const late = {
    key: 'late',
    text: t('filter.late'),
    isOn: state.isLate,
    to: decisionsAddress({ ...state, isLate: !state.isLate }),
  };
  return (
    <div className={classes.filters}>
      <ChoiceLinks label={t('filter.outcome')} choices={[...outcomes, late]} />
      {boards.length > 1 && (
        <ChoiceLinks
          label={t('filter.board')}
          choices={boards.map(({ slug, name }) => {
            const isOn = state.board === slug;
            const to = decisionsAddress({ ...state, board: isOn ? undefined : slug });
            return { key: slug, text: name, isOn, to };
          })}
        />
      )}
    </div>
  );
}
