import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { HOUSE_RULES_LIMITS, RULE_KEYS, type RuleSection } from '@roundhouse/shared/houseRules';
import { LOCALES } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../../i18n/useLocalText.ts';

interface Props {
  section: RuleSection;
  at: number;
  count: number;
  /** By the server's path. */
  errors: Record<string, string>;
  onChange: (section: RuleSection) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One section's title and text, in both languages, folded away until it is wanted. */
export function SectionFields({ section, at, count, errors, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation('houseRules');
  const title = useLocalText()(section.title).text || t('edit.fresh');
  const path = `sections.${at}`;
  const isFixed = (RULE_KEYS as readonly string[]).includes(section.key);
  const hasErrors = Object.keys(errors).some((field) => field.startsWith(`${path}.`));
  return (
    <details open={hasErrors || section.text.en === '' || undefined}>
      <summary>{t('edit.section', { number: at + 1, title })}</summary>
      <Stack my="sm">
        {LOCALES.map((locale) => (
          <Stack key={locale} gap="xs">
            <TextInput
              id={`${path}.title.${locale}`}
              lang={locale}
              label={t(`edit.heading_${locale}`)}
              maxLength={HOUSE_RULES_LIMITS.title}
              value={section.title[locale] ?? ''}
              error={errors[`${path}.title.${locale}`] ?? errors[`${path}.title`]}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...section, title: { ...section.title, [locale]: value } })
              }
            />
            <Textarea
              id={`${path}.text.${locale}`}
              lang={locale}
              label={t(`edit.text_${locale}`)}
              maxLength={HOUSE_RULES_LIMITS.text}
              autosize
              minRows={3}
              value={section.text[locale] ?? ''}
              error={errors[`${path}.text.${locale}`] ?? errors[`${path}.text`]}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...section, text: { ...section.text, [locale]: value } })
              }
            />
          </Stack>
        ))}
        <Group gap="xs">
          <Button variant="default" size="xs" disabled={at === 0} onClick={() => onMove(-1)}>
            {t('edit.up', { title })}
          </Button>
          <Button variant="default" size="xs" disabled={at === count - 1} onClick={() => onMove(1)}>
            {t('edit.down', { title })}
          </Button>
          {!isFixed && (
            <Button variant="default" size="xs" onClick={onRemove}>
              {t('edit.remove', { title })}
            </Button>
          )}
        </Group>
      </Stack>
    </details>
  );
}
