import { ALLOWANCES, gateMissed, linksIn, type PostContents } from '@roundhouse/shared/trust';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useViewer } from '../../app/bootstrap.ts';
import { Banner } from '../../ui/index.ts';

interface Props {
  body: string;
  pictures?: number;
  files?: number;
}

const MENTION = /@\[/g;
/** Who asks for nothing that any level may lack need not be asked about. */
const isPlain = ({ links = 0, mentions = 0, pictures = 0, files = 0 }: PostContents) =>
  links + mentions + pictures + files === 0;

/** Says before a post is sent what its writer's level does not take; nothing where all is well. */
export function PostGates({ body, pictures = 0, files = 0 }: Props) {
  const { t } = useTranslation('trust');
  const viewer = useViewer();
  const contents: PostContents = {
    links: linksIn(body, window.location.host).length,
    mentions: body.match(MENTION)?.length ?? 0,
    pictures,
    files,
  };
  const mine = useQuery({
    ...api.trust.mine.queryOptions({ staleTime: 60_000 }),
    enabled: viewer?.role === 'fan' && !isPlain(contents),
  });
  if (viewer?.role !== 'fan' || !mine.data) return null;
  const { level } = mine.data;
  const what = gateMissed(level, contents);
  if (!what) return null;
  return (
    <Banner tone="warn" action={<Link to="/trust">{t('gate.why')}</Link>}>
      {t(`gate.${what}`, { count: ALLOWANCES[level][what] })}
    </Banner>
  );
}
