import { IMPORT_FIELDS, type ImportField } from '@roundhouse/shared/imports';
import { foldText } from '../search/index.ts';

/** What boards call these columns, in English and French, likeliest first. */
const NAMES: Record<ImportField, string[]> = {
  title: [
    'title',
    'titre',
    'name',
    'nom',
    'subject',
    'sujet',
    'objet',
    'headline',
    'intitule',
    'summary',
    'resume',
    'idea',
    'idee',
    'post',
    'suggestion',
  ],
  details: [
    'details',
    'detail',
    'description',
    'body',
    'corps',
    'content',
    'contenu',
    'text',
    'texte',
    'message',
    'explanation',
    'explication',
  ],
  votes: [
    'votes',
    'vote',
    'upvotes',
    'upvote',
    'votecount',
    'votescount',
    'voters',
    'voteurs',
    'score',
    'points',
    'likes',
    'soutiens',
    'soutien',
    'supports',
    'supporters',
    'nombredevotes',
    'nbvotes',
    'jaime',
  ],
  created: [
    'created',
    'createdat',
    'createdon',
    'datecreated',
    'creationdate',
    'creele',
    'datedecreation',
    'datecreation',
    'cree',
    'creation',
    'date',
    'submitted',
    'submittedat',
    'posted',
    'postedat',
    'published',
    'publishedat',
    'publiele',
    'timestamp',
    'time',
  ],
  tags: [
    'tags',
    'tag',
    'labels',
    'label',
    'categories',
    'category',
    'categorie',
    'etiquettes',
    'etiquette',
    'keywords',
    'motscles',
    'topics',
    'topic',
    'themes',
    'theme',
  ],
  status: ['status', 'statut', 'etat', 'state', 'stage', 'etape'],
  author: [
    'author',
    'auteur',
    'autrice',
    'authorname',
    'nomdelauteur',
    'createdby',
    'creepar',
    'creator',
    'createur',
    'submittedby',
    'submitter',
    'user',
    'username',
    'utilisateur',
    'by',
    'par',
  ],
  url: ['url', 'link', 'lien', 'permalink', 'permalien', 'href', 'posturl', 'adresse', 'web'],
};

/**
 * Guesses which column holds what, by its name: first by the whole name, then by one of its words
 * ("Post title"), so that a vague word never takes what another names exactly.
 */
export function suggestMapping(columns: string[]): Partial<Record<ImportField, string>> {
  const mapping: Partial<Record<ImportField, string>> = {};
  const free = new Set(columns);
  for (const isLike of [hasName, hasWord]) {
    for (const field of IMPORT_FIELDS) {
      if (mapping[field] !== undefined) continue;
      const found = firstLike(NAMES[field], [...free], isLike);
      if (found === undefined) continue;
      mapping[field] = found;
      free.delete(found);
    }
  }
  return mapping;
}

type Likeness = (column: string, name: string) => boolean;

function firstLike(names: string[], columns: string[], isLike: Likeness): string | undefined {
  for (const name of names) {
    const found = columns.find((column) => isLike(column, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

const hasName: Likeness = (column, name) => wordsOf(column).join('') === name;
const hasWord: Likeness = (column, name) => wordsOf(column).includes(name);

/** Words of a column's name: `createdAt`, `created_at` and `Créé le` alike. */
function wordsOf(column: string): string[] {
  const spaced = column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
