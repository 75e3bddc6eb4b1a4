import { IconArrowBigUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { ideaAddress } from '../ideaAddress.ts';
import classes from './RemixTree.module.css';
import type { RemixBranch } from './remixBranches.ts';

interface Props {
  branch: RemixBranch;
  /** The idea whose page this is. */
  currentId: string;
}

/** One idea of the tree, and under it those that build on it. */
export function RemixRow({ branch, currentId }: Props) {
  const { t } = useTranslation('ideas');
  const { t: ui } = useTranslation('ui');
  const formats = useFormats();
  const { node, children } = branch;
  const isCurrent = node.id === currentId;
  return (
    <li className={classes.item}>
      <Link
        to={ideaAddress(node)}
        className={classes.row}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <span className={classes.thumb}>
          {node.thumbUrl && (
            <img src={node.thumbUrl} alt="" width="40" height="40" loading="lazy" />
          )}
        </span>
        <span className={classes.words}>
          <span className={classes.name}>{node.title}</span>
          <span className={classes.by}>
            {node.status === 'withdrawn'
              ? ui('status.withdrawn')
              : (node.author?.name ?? t('importedAuthor'))}
          </span>
        </span>
        <span className={classes.supports} title={t('remixes.supports', { count: node.supports })}>
          <IconArrowBigUp size="1rem" stroke={1.8} aria-hidden />
          {formats.number(node.supports)}
        </span>
      </Link>
      {children.length > 0 && (
        <ul className={classes.children}>
          {children.map((child) => (
            <RemixRow key={child.node.id} branch={child} currentId={currentId} />
          ))}
        </ul>
      )}
    </li>
  );
}
