import { Radio, Stack } from '@mantine/core';
import { RULE_KEYS, type RuleKey } from '@roundhouse/shared/houseRules';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface Props {
  rule: RuleKey | null;
  onChoose: (rule: RuleKey) => void;
}

/** Which of the published rules, with the way to read them whole. */
export function RuleChoice({ rule, onChoose }: Props) {
  const { t } = useTranslation('reports');
  const { t: ideas } = useTranslation('ideas');
  return (
    <Radio.Group
      label={t('rule')}
      description={
        <Link to="/house-rules" target="_blank">
          {t('readRules')}
        </Link>
      }
      value={rule}
      onChange={(value) => onChoose(value as RuleKey)}
      required
    >
      <Stack gap="xs" mt="xs">
        {RULE_KEYS.map((each) => (
          <Radio key={each} value={each} label={ideas(`hidden.rules.${each}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
