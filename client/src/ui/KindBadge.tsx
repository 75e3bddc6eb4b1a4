import type { IdeaKind } from '@roundhouse/shared/ideas';
import {
  IconBulb,
  IconHistory,
  IconMessageReport,
  IconSparkles,
  IconTool,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Badges.module.css';

const icons = {
  improvement: IconBulb,
  hack: IconTool,
  revival: IconHistory,
  product: IconSparkles,
  complaint: IconMessageReport,
} satisfies Record<IdeaKind, unknown>;

/** What kind of idea this is; never by colour alone. */
export function KindBadge({ kind }: { kind: IdeaKind }) {
  const { t } = useTranslation('ui');
  const Icon = icons[kind];
  const style = {
    '--soft': `var(--rh-${kind}-soft)`,
    '--text': `var(--rh-${kind}-text)`,
  } as React.CSSProperties;
  return (
    <span className={classes.kind} style={style}>
      <Icon aria-hidden />
      {t(`kind.${kind}`)}
    </span>
  );
}
