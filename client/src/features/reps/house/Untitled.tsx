import type { Rep } from '@roundhouse/shared/reps';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import classes from './House.module.css';
import { RepForm } from './RepForm.tsx';

/** Members who have a rep's role but no title yet: until they have one they cannot answer. */
export function Untitled({ known }: { known: Rep[] }) {
  const { t } = useTranslation('reps');
  const people = useQuery(api.people.list.queryOptions({ input: { role: 'rep' } }));
  const titled = new Set(known.map(({ person }) => person.id));
  const untitled = people.data?.people.filter(({ id }) => !titled.has(id)) ?? [];
  return untitled.map((person) => (
    <details key={person.id} className={classes.row}>
      <summary>{t('house.untitled', { name: person.name })}</summary>
      <RepForm personId={person.id} onDone={() => {}} />
    </details>
  ));
}
