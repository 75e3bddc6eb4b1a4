import { NativeSelect } from '@mantine/core';
import type { PersonRow as Row } from '@roundhouse/shared/people';
import { MEMBER_ROLES, type MemberRole } from '@roundhouse/shared/permissions';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSending } from '../../ui/form.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import classes from './RolesPage.module.css';

/** A person and their role. Making or unmaking an owner is asked about first. */
export function PersonRow({ person }: { person: Row }) {
  const { t } = useTranslation('house');
  const formats = useFormats();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [wished, setWished] = useState<MemberRole | null>(null);
  const { isBusy, errors, send } = useSending();

  async function give(role: MemberRole) {
    const isDone = await send(() => client.people.assignRole({ id: person.id, role }));
    setWished(null);
    await queries.invalidateQueries({ queryKey: api.people.list.key() });
    if (isDone) announce(t('people.given', { name: person.name, role: t(`roles.${role}`) }));
  }
  function choose(role: MemberRole) {
    if (role === 'owner' || person.role === 'owner') setWished(role);
    else give(role);
  }
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <PersonLink person={{ ...person, role: undefined }} size="2.25rem" />
        <span className={classes.about}>
          {t('people.about', { email: person.email, date: formats.date(person.joinedAt) })}
        </span>
      </div>
      <NativeSelect
        aria-label={t('people.roleOf', { name: person.name })}
        value={wished ?? person.role}
        disabled={isBusy}
        onChange={(event) => choose(event.currentTarget.value as MemberRole)}
        data={MEMBER_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
      {errors.whole && (
        <div className={classes.trouble}>
          <Banner tone="danger" role="alert">
            {errors.whole}
          </Banner>
        </div>
      )}
      <ConfirmDialog
        isOpen={wished !== null}
        title={t('people.sure', { name: person.name, role: t(`roles.${wished ?? person.role}`) })}
        confirm={t('people.confirm')}
        isBusy={isBusy}
        onConfirm={() => wished && give(wished)}
        onClose={() => setWished(null)}
      >
        {t(wished === 'owner' ? 'people.becomesOwner' : 'people.losesOwner')}
      </ConfirmDialog>
    </li>
  );
}
