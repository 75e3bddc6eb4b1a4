import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconFold } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Branch } from '../talk/threads.ts';
import classes from './Curation.module.css';

interface Props {
  branch: Branch;
  isOpen: boolean;
  onToggle: () => void;
}

/** Says why a comment is folded away with its replies; anyone opens and closes it. */
export function FoldedLine({ branch, isOpen, onToggle }: Props) {
  const { t } = useTranslation('curation');
  const { folded } = branch.comment;
  if (!folded) return null;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.folded}>
      <span className={classes.mark}>
        <IconFold size="1em" stroke={2} aria-hidden />
        {t(`folded.label.${folded.label}`)}
      </span>
      <q lang={folded.language}>{folded.reason}</q>
      <UnstyledButton className={classes.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron size="1em" stroke={2} aria-hidden />
        {t(isOpen ? 'folded.close' : 'folded.open')}
        <span className={classes.dim}>{t('folded.count', { count: sizeOf(branch) })}</span>
      </UnstyledButton>
    </div>
  );
}

const sizeOf = ({ replies }: Branch): number =>
  1 + replies.reduce((sum, reply) => sum + sizeOf(reply), 0);
