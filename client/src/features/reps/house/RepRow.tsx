import { Button, Group } from '@mantine/core';
import type { Rep } from '@roundhouse/shared/reps';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useSending } from '../../../ui/form.ts';
import { PersonAvatar } from '../../../ui/PersonAvatar.tsx';
import classes from './House.module.css';
import { RepForm } from './RepForm.tsx';
import { useRepsChanged } from './useRepsChanged.ts';

/** A rep in the owner's list, with their form on demand, and how to end their mandate. */
export function RepRow({ rep }: { rep: Rep }) {
  const { t } = useTranslation('reps');
  const [isOpen, setOpen] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const { isBusy, errors, send } = useSending();
  const changed = useRepsChanged();
  const { person } = rep;

  async function end() {
    await send(() => client.reps.remove({ personId: person.id }));
    setEnding(false);
    await changed();
  }
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <PersonAvatar person={person} size="3rem" />
        <div className={classes.words}>
          <strong>{person.name}</strong>
          <span className={classes.about}>
            {[rep.title, rep.department, rep.isSponsor && t('sponsor')].filter(Boolean).join(' · ')}
          </span>
        </div>
        <Group gap="0.5rem">
          <Button
            variant="default"
            size="xs"
            aria-expanded={isOpen}
            aria-label={t('house.editOf', { name: person.name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('house.edit')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="xs"
            aria-label={t('house.endOf', { name: person.name })}
            onClick={() => setEnding(true)}
          >
            {t('house.end')}
          </Button>
        </Group>
      </div>
      {errors.whole && <Banner tone="danger">{errors.whole}</Banner>}
      {isOpen && <RepForm personId={person.id} known={rep} onDone={() => setOpen(false)} />}
      <ConfirmDialog
        isOpen={isEnding}
        title={t('house.endOf', { name: person.name })}
        confirm={t('house.end')}
        isDanger
        isBusy={isBusy}
        onConfirm={end}
        onClose={() => setEnding(false)}
      >
        {t('house.endMeans')}
      </ConfirmDialog>
    </div>
  );
}
