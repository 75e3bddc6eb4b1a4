import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { HOUSE_RULES_LIMITS, type HouseRules } from '@roundhouse/shared/houseRules';
import { LOCALES } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SectionFields } from './SectionFields.tsx';
import { usePublishing } from './usePublishing.ts';
import { useRulesDraft } from './useRulesDraft.ts';

/** The next version: its sections, what it changes, and who is asked to accept it. */
export function RulesForm({ rules }: { rules: HouseRules }) {
  const { t } = useTranslation('houseRules');
  const draft = useRulesDraft(rules);
  const { errors, labels, isBusy, isAsking, setAsking, publish } = usePublishing(rules, draft);
  const version = rules.version + 1;
  return (
    <form
      aria-label={t('edit.title')}
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <ErrorSummary errors={errors} labels={labels} />
      <Section title={t('edit.text')} lead={t('edit.textLead')}>
        {draft.sections.map((section, at) => (
          <SectionFields
            key={section.key}
            section={section}
            at={at}
            count={draft.sections.length}
            errors={errors.fields}
            onChange={(next) => draft.change(at, next)}
            onMove={(step) => draft.move(at, step)}
            onRemove={() => draft.remove(at)}
          />
        ))}
        <Button variant="default" onClick={draft.add}>
          {t('edit.add')}
        </Button>
      </Section>
      <Section title={t('edit.publish')} lead={t('edit.publishLead')}>
        <Stack>
          {LOCALES.map((locale) => (
            <Textarea
              key={locale}
              id={`note.${locale}`}
              lang={locale}
              label={t(`edit.note_${locale}`)}
              maxLength={HOUSE_RULES_LIMITS.note}
              value={draft.note[locale] ?? ''}
              error={errors.fields[`note.${locale}`] ?? errors.fields.note}
              onChange={({ currentTarget: { value } }) =>
                draft.setNote({ ...draft.note, [locale]: value })
              }
            />
          ))}
          <Radio.Group
            label={t('edit.weight')}
            value={draft.isMajor ? 'major' : 'minor'}
            onChange={(value) => draft.setMajor(value === 'major')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="minor" label={t('edit.isMinor')} />
              <Radio value="major" label={t('edit.isMajor')} />
            </Stack>
          </Radio.Group>
          <Button type="submit">{t('edit.submit', { version })}</Button>
        </Stack>
      </Section>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('edit.sure', { version })}
        confirm={t('edit.publish')}
        isBusy={isBusy}
        onConfirm={() => void publish()}
        onClose={() => setAsking(false)}
      >
        {t('edit.sureText')}
      </ConfirmDialog>
    </form>
  );
}
