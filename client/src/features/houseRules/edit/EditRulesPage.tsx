import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import { RulesForm } from './RulesForm.tsx';

/** The owner's rules of conduct: the text in force, edited and published as the next version. */
export function EditRulesPage() {
  const { t } = useTranslation('houseRules');
  const rules = useQuery(
    api.houseRules.read.queryOptions({ input: {}, refetchOnWindowFocus: false }),
  );
  return (
    <>
      <PageHead
        title={t('edit.title')}
        lead={
          <>
            {t('edit.lead')}{' '}
            {rules.data && (
              <Link to="/house-rules">{t('edit.inForce', { version: rules.data.version })}</Link>
            )}
          </>
        }
      />
      {rules.isPending && <LineSkeletons count={8} />}
      {rules.isError && <ErrorState error={rules.error} onRetry={rules.refetch} />}
      {rules.data && <RulesForm rules={rules.data} />}
    </>
  );
}
