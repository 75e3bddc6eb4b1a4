import { Button } from '@mantine/core';
import type { Idea } from '@roundhouse/shared/ideas';
import { IconShoppingBag } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDenied } from '../../../app/useDenied.ts';
import { useMySupport } from '../../../realtime/index.ts';
import { MyPledge } from './MyPledge.tsx';
import classes from './Pledge.module.css';
import { PledgeForm } from './PledgeForm.tsx';

/** After supporting: what I would buy, as an offer, a form, or what I said. */
export function PledgeOffer({ idea }: { idea: Idea }) {
  const { t } = useTranslation('supports');
  const { pledge } = useMySupport(idea.id);
  const denied = useDenied('pledge.make');
  const [isEditing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  /** The button that had the focus goes; what stands in its place takes it. */
  function focusFirst() {
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  }
  function close() {
    setEditing(false);
    focusFirst();
  }
  return (
    <div ref={place} className={classes.offer}>
      {isEditing ? (
        <PledgeForm idea={idea} pledge={pledge} onDone={close} />
      ) : pledge ? (
        <MyPledge
          ideaId={idea.id}
          pledge={pledge}
          onEdit={() => setEditing(true)}
          onRemoved={focusFirst}
        />
      ) : denied ? null : (
        <Button
          variant="default"
          fullWidth
          classNames={{ root: classes.ask, label: classes.askLabel }}
          leftSection={<IconShoppingBag size="1.15rem" stroke={1.8} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('pledge.offer')}
        </Button>
      )}
    </div>
  );
}
