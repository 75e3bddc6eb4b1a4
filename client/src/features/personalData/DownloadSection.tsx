import { Button, Progress, Switch } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useSending } from '../../ui/form.ts';
import { Section } from '../../ui/Section.tsx';

/** Everything of one's own as a ZIP, and mail one agreed to. */
export function DownloadSection() {
  const { t } = useTranslation('personalData');
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const { data } = useQuery(api.personalData.read.queryOptions());
  const consents = useQuery(api.consents.read.queryOptions());
  const { isBusy, errors, send } = useSending();
  const again = () => queries.invalidateQueries({ queryKey: api.personalData.read.key() });
  const download = data?.download;
  const isUnderWay = download?.state === 'waiting' || download?.state === 'running';

  async function agree(takesUpdateMail: boolean) {
    await send(() => client.consents.choose({ takesUpdateMail, source: 'preferences' }));
    await queries.invalidateQueries({ queryKey: api.consents.key() });
  }
  return (
    <>
      <Section title={t('download.title')} lead={t('download.lead')}>
        {errors.whole && (
          <Banner tone="danger" role="alert">
            {errors.whole}
          </Banner>
        )}
        {isUnderWay && (
          <Progress
            value={(100 * download.done) / download.total}
            aria-label={t('download.busy')}
          />
        )}
        {download?.state === 'ready' && download.expiresAt && (
          <p>
            <a href={`/files/downloads/${download.id}.zip`} download>
              {t('download.fetch')}
            </a>{' '}
            {t('download.until', { at: dateTime(download.expiresAt) })}
          </p>
        )}
        {data?.nextDownloadAt && <p>{t('download.next', { at: dateTime(data.nextDownloadAt) })}</p>}
        <Button
          loading={isBusy}
          disabled={isUnderWay || Boolean(data?.nextDownloadAt)}
          onClick={() => void send(() => client.personalData.orderDownload()).then(again)}
        >
          {t('download.order')}
        </Button>
      </Section>
      <Section title={t('consents.title')} lead={t('consents.lead')}>
        <Switch
          checked={consents.data?.takesUpdateMail ?? false}
          label={t('consents.updateMail')}
          onChange={(event) => void agree(event.currentTarget.checked)}
        />
        <ul>
          {consents.data?.log.map((entry) => (
            <li key={`${entry.kind}${entry.at}`}>
              {t(`consents.${entry.kind}.${entry.isGiven ? 'given' : 'taken'}`, {
                words: entry.words,
                at: dateTime(entry.at),
              })}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
