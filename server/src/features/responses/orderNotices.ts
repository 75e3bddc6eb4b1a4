import type { Parts } from '../../app/parts.ts';
import { concealed, type StoredIdea } from '../ideas/index.ts';
import { answerOf } from './moveIdea.ts';
import type { Session } from './responses.store.ts';
import type { StoredResponse } from './storedResponse.ts';

/** Orders what the author and the followers of an answered idea are told. */
export async function orderNotices(
  { noticeOrders }: Pick<Parts, 'noticeOrders'>,
  idea: StoredIdea,
  response: StoredResponse,
  session: Session,
): Promise<void> {
  const { repId, thanks, status } = response;
  const { language, title, slug } = concealed(idea);
  const common = {
    group: `idea:${idea.id}`,
    about: { [language]: title },
    path: `/ideas/${idea.id}/${slug}#response-${response.id}`,
    actorId: repId,
    at: new Date(response.createdAt),
  };
  const authors = idea.authorId === null ? [] : [idea.authorId];
  await noticeOrders.add(
    {
      ...common,
      kind: 'response',
      audience: {
        personIds: authors,
        followersOf: [{ kind: 'idea', id: idea.id }],
        except: [repId],
      },
      detail: status,
      excerpt: answerOf(response).excerpt,
    },
    session,
  );
  if (!thanks) return;
  await noticeOrders.add(
    {
      ...common,
      kind: 'thanks',
      audience: { personIds: authors },
      detail: thanks.kind,
      excerpt: { [idea.language]: thanks.note },
    },
    session,
  );
}
