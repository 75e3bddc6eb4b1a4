import { type LocalText, readLocalText } from '@roundhouse/shared/localText';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import type { Parts } from '../../../app/parts.ts';
import { concealed } from '../../ideas/index.ts';
import type { ReportedSubject } from './reportedSubject.ts';

type Session = Parameters<Parts['ideas']['get']>[1];

/** Official responses that are reported; each is called what it answers. */
export async function responseSubjects(
  { responses, ideas }: Pick<Parts, 'responses' | 'ideas'>,
  ids: string[],
  session?: Session,
): Promise<ReportedSubject[]> {
  const found = await Promise.all(ids.map((id) => responses.get(id, session)));
  const subjects = found.map(async (response): Promise<ReportedSubject[]> => {
    const idea = response && (await ideas.get(response.ideaId, session));
    if (!idea) return [];
    const shown = concealed(idea);
    const { text, language } = readLocalText(response.body, languageOf(response.body));
    return [
      {
        id: response.id,
        authorId: response.repId,
        boardId: idea.boardId,
        title: idea.title,
        publicTitle: shown.title,
        about: { [shown.language]: shown.title },
        body: text,
        language,
        path: `/ideas/${idea.id}${shown.slug && `/${shown.slug}`}#response-${response.id}`,
        pictures: response.pictures,
        createdAt: new Date(response.createdAt),
        editedAt: response.editedAt ? new Date(response.editedAt) : null,
        isHidden: false,
        isThere: true,
      },
    ];
  });
  return (await Promise.all(subjects)).flat();
}

/** Updates that are reported: their texts, one after the other. */
export async function updateSubjects(
  { updates }: Pick<Parts, 'updates'>,
  ids: string[],
  session?: Session,
): Promise<ReportedSubject[]> {
  const found = await Promise.all(ids.map((id) => updates.get(id, session)));
  return found.flatMap((update) => {
    if (!update) return [];
    const { id, boardId, rep, title, blocks, slug, publishedAt, editedAt, state } = update;
    const language = languageOf(title);
    const texts = blocks.flatMap((block) =>
      block.kind === 'text' ? readLocalText(block.text, language).text : [],
    );
    return {
      id,
      authorId: rep.personId,
      boardId,
      title: readLocalText(title, language).text,
      publicTitle: readLocalText(title, language).text,
      about: title,
      body: texts.join('\n\n'),
      language,
      path: `/updates/${id}/${slug}`,
      pictures: blocks.flatMap((block) => (block.kind === 'picture' ? block.picture : [])),
      createdAt: publishedAt ? new Date(publishedAt) : null,
      editedAt: editedAt ? new Date(editedAt) : null,
      isHidden: false,
      isThere: state === 'published',
    };
  });
}

/** A language in which the text is there. */
const languageOf = (text: LocalText): Locale =>
  LOCALES.find((locale) => text[locale] !== undefined) ?? 'en';
