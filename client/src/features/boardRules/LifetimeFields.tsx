import { ActionIcon, Button, Switch } from '@mantine/core';
import type { LifetimeRule, Milestone } from '@roundhouse/shared/lifetimes';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CountField } from './CountField.tsx';
import classes from './Rules.module.css';

interface Props {
  value: LifetimeRule;
  onChange: (next: LifetimeRule) => void;
}

const MOST = 10;

/** Milestones of supports, and the days an idea has to reach each. */
export function LifetimeFields({ value, onChange }: Props) {
  const { t } = useTranslation('boardRules');
  const { milestones } = value;
  const put = (at: number, part: Partial<Milestone>) =>
    onChange({
      ...value,
      milestones: milestones.map((each, index) => (index === at ? { ...each, ...part } : each)),
    });
  const add = () => {
    const last = milestones.at(-1) ?? { supports: 50, days: 60 };
    onChange({ ...value, milestones: [...milestones, { ...last, supports: last.supports * 2 }] });
  };
  return (
    <>
      <Switch
        label={t('lifetime.on')}
        checked={value.isOn}
        onChange={(event) => onChange({ ...value, isOn: event.currentTarget.checked })}
      />
      {value.isOn && (
        <>
          <table className={classes.milestones}>
            <thead>
              <tr>
                <th scope="col">{t('lifetime.supports')}</th>
                <th scope="col">{t('lifetime.days')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {milestones.map((milestone, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a milestone is its place in the order
                <tr key={at}>
                  <td>
                    <CountField
                      isLabelHidden
                      label={t('lifetime.supportsOf', { number: at + 1 })}
                      max={10_000_000}
                      value={milestone.supports}
                      onChange={(supports) => put(at, { supports })}
                    />
                  </td>
                  <td>
                    <CountField
                      isLabelHidden
                      label={t('lifetime.daysOf', { number: at + 1 })}
                      max={3650}
                      value={milestone.days}
                      onChange={(days) => put(at, { days })}
                    />
                  </td>
                  <td>
                    <ActionIcon
                      variant="subtle"
                      size="lg"
                      disabled={milestones.length === 1}
                      aria-label={t('lifetime.remove', { number: at + 1 })}
                      onClick={() =>
                        onChange({ ...value, milestones: milestones.toSpliced(at, 1) })
                      }
                    >
                      <IconTrash size="1.1rem" aria-hidden />
                    </ActionIcon>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {!isGrowing(milestones) && (
            <p className={classes.wrong} role="alert">
              {t('lifetime.growing')}
            </p>
          )}
          {milestones.length < MOST && (
            <Button variant="default" onClick={add} className={classes.start}>
              {t('lifetime.add')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function isGrowing(milestones: Milestone[]): boolean {
  return milestones.every(
    ({ supports }, at) => at === 0 || supports > (milestones[at - 1]?.supports ?? 0),
  );
}
