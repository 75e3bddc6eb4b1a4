import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DECISION_LIMITS } from '@roundhouse/shared/decisions';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Rep } from '@roundhouse/shared/reps';
import { useTranslation } from 'react-i18next';
import type { DecisionDraft, Texts } from './answerDraft.ts';
import classes from './Composer.module.css';
import { NextDateField } from './NextDateField.tsx';

interface Props {
  decision: DecisionDraft;
  language: Locale;
  reps: Rep[];
  errors: Record<string, string>;
  onChange: (change: Partial<DecisionDraft>) => void;
}

const texts = ['text', 'reason', 'wouldChange'] as const;
const limits = {
  text: DECISION_LIMITS.text,
  reason: DECISION_LIMITS.reason,
  wouldChange: DECISION_LIMITS.wouldChange,
};

/** What was decided and why, who owns it, what would change it and when it is spoken of again. */
export function DecisionFields({ decision, language, reps, errors, onChange }: Props) {
  const { t } = useTranslation('desk');
  const set = (field: (typeof texts)[number], words: string) =>
    onChange({ [field]: { ...decision[field], [language]: words } satisfies Texts });
  return (
    <section className={classes.decision} aria-labelledby="decision-title">
      <h3 id="decision-title" className={classes.decisionTitle}>
        {t('decision.title')}
      </h3>
      <p className={classes.hint}>{t('decision.about')}</p>
      {texts.map((field) => (
        <div key={field} id={`decision.${field}`} tabIndex={-1}>
          <Textarea
            key={language}
            id={`decision.${field}.${language}`}
            label={t(`decision.${field}`)}
            description={t(`decision.${field}About`)}
            lang={language}
            required
            autosize
            minRows={field === 'reason' ? 4 : 1}
            maxLength={limits[field]}
            value={decision[field][language]}
            error={errors[`decision.${field}.${language}`] ?? errors[`decision.${field}`]}
            onChange={(event) => set(field, event.currentTarget.value)}
          />
        </div>
      ))}
      <div className={classes.pair}>
        {reps.length > 0 ? (
          <NativeSelect
            id="decision.ownerId"
            label={t('decision.owner')}
            description={t('decision.ownerAbout')}
            required
            value={decision.ownerId}
            error={errors['decision.ownerId']}
            data={[
              { value: '', label: t('decision.chooseOwner'), disabled: true },
              ...reps.map(({ person, title }) => ({
                value: person.id,
                label: `${person.name} – ${title}`,
              })),
            ]}
            onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
          />
        ) : (
          <TextInput id="decision.ownerId" label={t('decision.owner')} disabled value="" />
        )}
        <NextDateField
          value={decision.nextDate}
          error={errors['decision.nextDate']}
          onChange={(nextDate) => onChange({ nextDate })}
        />
      </div>
    </section>
  );
}
