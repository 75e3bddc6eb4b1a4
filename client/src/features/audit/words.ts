import { HIDING_RULES } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';

/** The name of an act in the reader's language; its code where a newer server sends one that is not known here. */
export function useActName(): (act: string) => string {
  const { t, i18n } = useTranslation('audit');
  return (act) => (i18n.exists(`audit:acts.${act}`) ? t(`acts.${act}` as 'acts.ideas.hide') : act);
}

type Names = Record<string, Record<string, string>>;

/** Every act that has a name, by the path of its action. */
export function useKnownActs(): string[] {
  const { i18n } = useTranslation('audit');
  const acts: Names = i18n.getResource(i18n.language, 'audit', 'acts');
  return Object.entries(acts).flatMap(([feature, names]) =>
    Object.keys(names).map((name) => `${feature}.${name}`),
  );
}

/** The same of a published rule. */
export function useRuleName(): (rule: string) => string {
  const { t } = useTranslation('ideas');
  return (rule) => {
    const known = HIDING_RULES.find((each) => each === rule);
    return known ? t(`hidden.rules.${known}`) : rule;
  };
}
