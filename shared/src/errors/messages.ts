import type { Locale } from '../primitives/index.ts';
import { type Gate, gates } from './gateTexts.ts';
import type { FieldError, FieldRule } from './registry.ts';
import type { ErrorCode } from './statuses.ts';

type Numbers = {
  limit: string;
  seconds: string;
  until: string | null;
  found: string;
  time: string;
  what: Gate;
  name: string | null;
};

const en: Record<ErrorCode, (n: Numbers) => string> = {
  invalid_input: () => 'Some fields need another look.',
  malformed_request: () => 'The request could not be read.',
  body_too_large: () => 'What was sent is too large.',
  not_signed_in: () => 'Sign in to do this.',
  not_allowed: () => 'You are not allowed to do this.',
  muted: (n) => `You are muted${n.until ? ` until ${n.until}` : ''}. Your account says why.`,
  suspended: (n) =>
    `You are suspended${n.until ? ` until ${n.until}` : ''}. Your account says why.`,
  banned: (n) =>
    `You are banned from taking part${n.until ? ` until ${n.until}` : ''}. Your account says why.`,
  origin_refused: () => 'This request came from another site and was refused.',
  not_found: () => 'This is not here, or not any more.',
  too_many_requests: (n) => `That was too often. Try again in ${n.seconds} seconds.`,
  challenge_required: () =>
    'The board is busier than usual, and your browser could not show that it is no machine. Please try again.',
  internal: () => 'Something broke on our side. It has been noted; please try again.',
  unavailable: () => 'The board is restarting. Please try again in a moment.',
  setup_done: () => 'This board has been set up already.',
  setup_link_invalid: () => 'This set-up link is not valid. Use the one printed in the terminal.',
  email_taken: () => 'There is an account with this e-mail address already.',
  last_owner: () => 'A board needs at least one owner.',
  board_closed: () => 'This board is closed: it can be read, but not added to.',
  board_name_taken: () => 'There is a board with this name already.',
  idea_withdrawn: () => 'The author has withdrawn this idea.',
  idea_merged: () => 'This idea was merged into another one.',
  idea_archived: () => 'This idea is archived. Support it to bring it back.',
  idea_hidden: () => 'A moderator hides this idea. It can be edited once it is shown again.',
  idea_changed: () => 'The idea was changed elsewhere meanwhile. Compare, then save again.',
  id_taken: () => 'This identifier is already used.',
  parent_not_found: () => 'What you answer to or build on is not here any more.',
  merge_refused: () => 'These two ideas cannot be merged as they are now.',
  not_merged: () => 'This idea is not merged into another one.',
  merged_on: () => 'Its target was itself merged since. Take that merge back first.',
  support_missing: () => 'Support the idea first, then add a pledge.',
  nothing_selected: () => 'Nothing of what you chose is left to change.',
  comment_deleted: () => 'This comment was deleted.',
  comment_hidden: () => 'A moderator hides this comment.',
  talk_locked: () => 'The moderators have locked this talk. It can be read, not added to.',
  slow_mode: (n) =>
    `This talk goes slowly: you can write again in ${n.seconds} seconds. Your words are kept.`,
  not_sanctionable: () => 'Moderators cannot do this to somebody with this role.',
  term_over: () => 'This term is over already. Choose a later one.',
  appeal_made: () => 'You have appealed against this already.',
  appeal_decided: () => 'This appeal was decided meanwhile.',
  own_act: () => 'You acted here yourself: another moderator decides.',
  own_affair: () => 'This concerns you yourself: another moderator decides.',
  name_impersonal: () => 'Who answers for the brand does so under a person’s name.',
  already_rep: () => 'This person answers for the brand already.',
  invitation_invalid: () =>
    'This invitation was used, taken back or has run out. Ask for a new one.',
  sign_in_to_accept: () => 'There is an account with this address. Sign in with it to accept.',
  rep_profile_missing: () => 'Your title is missing. An owner can add it to your profile as a rep.',
  not_your_board: () => 'You do not answer for this board.',
  decision_missing: () => 'This status needs a decision with its reason.',
  decision_not_fitting: () => 'The decision does not fit the status.',
  status_not_allowed: () => 'The idea cannot go to this status from where it stands.',
  own_response: () => 'Others say whether your answer answers it.',
  too_many_templates: (n) => `There are ${n.limit} saved texts already. Delete one first.`,
  promise_settled: () => 'This promise was kept already: its clock does not run.',
  time_zone_unknown: () => 'This time zone is not known.',
  update_changed: () => 'The update was changed elsewhere meanwhile. Compare, then save again.',
  update_published: () => 'This update is out already.',
  unsubscribe_link_invalid: () => 'This link is not complete. Change your notices in your account.',
  trust_too_low: (n) => gates.en[n.what](n.limit),
  daily_limit: (n) => `That is all for today: ${gates.en[n.what](n.limit)}. Go on from ${n.time}.`,
  post_held: () => 'A moderator looks at it first. You will be told.',
  words_refused: (n) => `The house does not take this: ${n.found}. Change it, then send again.`,
  hold_decided: () => 'This was decided or taken back already.',
  author_restricted: () => 'Its author may not write at the moment.',
  hold_changed: () => 'The author changed the words meanwhile. Read them again.',
  filters_changed: () => 'Another owner changed this meanwhile. Compare, then save again.',
  file_too_large: (n) => `The file is too large: at most ${n.limit}.`,
  file_empty: () => 'The file is empty.',
  picture_type_refused: () => 'Only JPEG, PNG, WebP, AVIF and GIF pictures are taken.',
  picture_unreadable: () => 'The picture is damaged or is not a picture.',
  picture_too_many_pixels: (n) => `The picture has too many pixels: at most ${n.limit}.`,
  upload_not_found: () => 'An attached file was not found. Add it again.',
  rules_not_accepted: () =>
    'Read and accept the house rules first, then post. Your words are kept.',
  rules_changed: () => 'The house rules were changed meanwhile. Read them again, then go on.',
  download_limit: () => 'One download a day. Ask again tomorrow.',
  password_wrong: () => 'This is not your password.',
  sign_in_again: () => 'Sign in once more to confirm that it is you, then try again.',
  own_post: () => 'This is yours: you can change it or take it away yourself.',
  report_settled: () =>
    'A moderator looked at your report of this already. You can report it again once it is changed.',
  too_many_reports: (n) =>
    `${n.limit} of your reports wait for a moderator. Report more once they are looked at.`,
  claimed_by_another: (n) => `${n.name} is looking at this, until ${n.until} at the latest.`,
  queue_item_closed: (n) =>
    n.name ? `${n.name} has settled this meanwhile.` : 'This is settled already.',
  too_many_replies: (n) => `There are ${n.limit} saved replies already. Delete one first.`,
  import_unreadable: () => 'The file could not be read as CSV or JSON.',
  import_too_large: (n) => `The file has too many rows: at most ${n.limit}.`,
  import_not_ready: () => 'This import is running or has ended.',
};

const fr: Record<ErrorCode, (n: Numbers) => string> = {
  invalid_input: () => 'Certains champs sont à revoir.',
  malformed_request: () => 'La requête est illisible.',
  body_too_large: () => 'L’envoi est trop volumineux.',
  not_signed_in: () => 'Connectez-vous pour continuer.',
  not_allowed: () => 'Vous n’avez pas le droit de faire cela.',
  muted: (n) =>
    `Vous ne pouvez rien publier${n.until ? ` jusqu’au ${n.until}` : ''}. Votre compte dit pourquoi.`,
  suspended: (n) =>
    `Votre compte est suspendu${n.until ? ` jusqu’au ${n.until}` : ''}. Il vous dit pourquoi.`,
  banned: (n) =>
    `Vous êtes exclu de la participation${n.until ? ` jusqu’au ${n.until}` : ''}. Votre compte dit pourquoi.`,
  origin_refused: () => 'Cette requête vient d’un autre site et a été refusée.',
  not_found: () => 'Introuvable, ou disparu entre-temps.',
  too_many_requests: (n) => `Trop de tentatives. Réessayez dans ${n.seconds} secondes.`,
  challenge_required: () =>
    'Il y a plus de monde que d’habitude, et votre navigateur n’a pas pu montrer qu’il n’est pas une machine. Veuillez réessayer.',
  internal: () => 'Une panne est survenue chez nous. Elle est notée ; veuillez réessayer.',
  unavailable: () => 'Le site redémarre. Réessayez dans un instant.',
  setup_done: () => 'L’installation est déjà faite.',
  setup_link_invalid: () => 'Ce lien d’installation n’est pas valable. Utilisez celui du terminal.',
  email_taken: () => 'Un compte existe déjà avec cette adresse.',
  last_owner: () => 'Il faut au moins un propriétaire.',
  board_closed: () => 'Cet univers est fermé : on peut le lire, mais plus y contribuer.',
  board_name_taken: () => 'Un univers porte déjà ce nom.',
  idea_withdrawn: () => 'L’auteur a retiré cette idée.',
  idea_merged: () => 'Cette idée a été fusionnée avec une autre.',
  idea_archived: () => 'Cette idée est archivée. Soutenez-la pour la faire revenir.',
  idea_hidden: () =>
    'Un modérateur a masqué cette idée. Elle pourra être modifiée une fois rétablie.',
  idea_changed: () =>
    'L’idée a été modifiée ailleurs entre-temps. Comparez, puis enregistrez à nouveau.',
  id_taken: () => 'Cet identifiant est déjà pris.',
  parent_not_found: () => 'Ce à quoi vous répondez n’existe plus.',
  merge_refused: () => 'Ces deux idées ne peuvent pas être fusionnées dans leur état actuel.',
  not_merged: () => 'Cette idée n’est fusionnée avec aucune autre.',
  merged_on: () => 'L’idée d’accueil a été fusionnée à son tour. Annulez d’abord cette fusion-là.',
  support_missing: () => 'Soutenez d’abord l’idée, puis ajoutez votre promesse d’achat.',
  nothing_selected: () => 'Dans votre sélection, il ne reste rien à changer.',
  comment_deleted: () => 'Ce commentaire a été supprimé.',
  comment_hidden: () => 'Un modérateur a masqué ce commentaire.',
  talk_locked: () =>
    'Les modérateurs ont verrouillé cette discussion. On peut la lire, mais plus y participer.',
  slow_mode: (n) =>
    `Cette discussion est ralentie : vous pourrez écrire dans ${n.seconds} secondes. Votre texte est gardé.`,
  not_sanctionable: () => 'La modération ne peut rien décider de tel pour ce rôle.',
  term_over: () => 'Ce terme est déjà passé. Choisissez-en un autre.',
  appeal_made: () => 'Vous avez déjà contesté cette mesure.',
  appeal_decided: () => 'Cette contestation a été tranchée entre-temps.',
  own_act: () => 'C’est vous qui avez agi : quelqu’un d’autre de la modération tranche.',
  own_affair: () => 'Cela vous concerne : quelqu’un d’autre de la modération tranche.',
  name_impersonal: () => 'On répond au nom de la marque sous un nom de personne.',
  already_rep: () => 'Cette personne répond déjà au nom de la marque.',
  invitation_invalid: () =>
    'Cette invitation a servi, a été annulée ou a expiré. Demandez-en une autre.',
  sign_in_to_accept: () => 'Un compte existe avec cette adresse. Connectez-vous pour accepter.',
  rep_profile_missing: () =>
    'Votre fonction manque. Un propriétaire peut l’ajouter à votre profil de représentant.',
  not_your_board: () => 'Vous ne répondez pas pour cet univers.',
  decision_missing: () => 'Ce statut demande une décision motivée.',
  decision_not_fitting: () => 'La décision ne correspond pas au statut.',
  status_not_allowed: () => 'L’idée ne peut pas passer à ce statut.',
  own_response: () => 'C’est aux autres de dire si votre réponse en est une.',
  too_many_templates: (n) => `Il y a déjà ${n.limit} modèles. Supprimez-en un d’abord.`,
  promise_settled: () => 'Cet engagement est déjà tenu : son horloge est arrêtée.',
  time_zone_unknown: () => 'Ce fuseau horaire est inconnu.',
  update_changed: () =>
    'Le bulletin a été modifié ailleurs entre-temps. Comparez, puis enregistrez à nouveau.',
  update_published: () => 'Ce bulletin est déjà paru.',
  unsubscribe_link_invalid: () =>
    'Ce lien est incomplet. Réglez vos notifications dans votre compte.',
  trust_too_low: (n) => gates.fr[n.what](n.limit),
  daily_limit: (n) =>
    `C’est tout pour aujourd’hui : ${gates.fr[n.what](n.limit)}. La suite à partir de ${n.time}.`,
  post_held: () => 'Un modérateur y jette d’abord un œil. Vous serez prévenu.',
  words_refused: (n) =>
    `La maison n’accepte pas ceci : ${n.found}. Modifiez le texte, puis envoyez à nouveau.`,
  hold_decided: () => 'La décision est déjà prise, ou l’envoi a été retiré.',
  author_restricted: () => 'L’auteur n’a pas le droit d’écrire en ce moment.',
  hold_changed: () => 'L’auteur a modifié son texte entre-temps. Relisez-le.',
  filters_changed: () =>
    'Un autre propriétaire a modifié ceci entre-temps. Comparez, puis enregistrez à nouveau.',
  file_too_large: (n) => `Fichier trop volumineux : ${n.limit} au maximum.`,
  file_empty: () => 'Le fichier est vide.',
  picture_type_refused: () => 'Seules les images JPEG, PNG, WebP, AVIF et GIF sont acceptées.',
  picture_unreadable: () => 'L’image est abîmée ou n’en est pas une.',
  picture_too_many_pixels: (n) => `L’image a trop de pixels : ${n.limit} au maximum.`,
  upload_not_found: () => 'Un fichier joint est introuvable. Ajoutez-le à nouveau.',
  rules_not_accepted: () =>
    'Lisez et acceptez d’abord les règles de la maison. Votre texte est gardé.',
  rules_changed: () =>
    'Les règles de la maison ont changé entre-temps. Relisez-les, puis continuez.',
  download_limit: () => 'Un téléchargement par jour. Revenez demain.',
  password_wrong: () => 'Ce n’est pas votre mot de passe.',
  sign_in_again: () => 'Reconnectez-vous pour confirmer que c’est bien vous, puis réessayez.',
  own_post: () => 'Ceci est de vous : vous pouvez le modifier ou le retirer vous-même.',
  report_settled: () =>
    'Un modérateur a déjà examiné votre signalement. Vous pourrez signaler ceci à nouveau après une modification.',
  too_many_reports: (n) =>
    `${n.limit} de vos signalements attendent un modérateur. Vous pourrez en faire d’autres ensuite.`,
  claimed_by_another: (n) => `${n.name} s’en occupe, jusqu’au ${n.until} au plus tard.`,
  queue_item_closed: (n) =>
    n.name ? `${n.name} s’en est occupé entre-temps.` : 'C’est déjà réglé.',
  too_many_replies: (n) =>
    `Il y a déjà ${n.limit} réponses enregistrées. Supprimez-en une d’abord.`,
  import_unreadable: () => 'Le fichier n’est lisible ni en CSV ni en JSON.',
  import_too_large: (n) => `Le fichier a trop de lignes : ${n.limit} au maximum.`,
  import_not_ready: () => 'Cet import est en cours ou terminé.',
};

const enFields: Record<FieldRule, (limit: string) => string> = {
  required: () => 'This is needed.',
  too_short: (limit) => `Too short: at least ${limit} characters.`,
  too_long: (limit) => `Too long: at most ${limit} characters.`,
  too_few: (limit) => `Too few: at least ${limit}.`,
  too_many: (limit) => `Too many: at most ${limit}.`,
  too_small: (limit) => `Too small: at least ${limit}.`,
  too_big: (limit) => `Too big: at most ${limit}.`,
  wrong_type: () => 'This is not of the expected kind.',
  wrong_format: () => 'This is not written as expected.',
  not_a_choice: () => 'This is not one of the choices.',
  unknown_field: () => 'This field is not known.',
  repeated: () => 'This is there twice.',
  invalid: () => 'This is not valid.',
};

const frFields: Record<FieldRule, (limit: string) => string> = {
  required: () => 'Ce champ est requis.',
  too_short: (limit) => `Trop court : au moins ${limit} caractères.`,
  too_long: (limit) => `Trop long : ${limit} caractères au maximum.`,
  too_few: (limit) => `Pas assez : au moins ${limit}.`,
  too_many: (limit) => `Trop : ${limit} au maximum.`,
  too_small: (limit) => `Trop petit : au moins ${limit}.`,
  too_big: (limit) => `Trop grand : ${limit} au maximum.`,
  wrong_type: () => 'Ce n’est pas du type attendu.',
  wrong_format: () => 'Ce n’est pas écrit comme attendu.',
  not_a_choice: () => 'Ce n’est pas l’un des choix.',
  unknown_field: () => 'Ce champ est inconnu.',
  repeated: () => 'C’est là deux fois.',
  invalid: () => 'Ce n’est pas valable.',
};

const texts = { en: { errors: en, fields: enFields }, fr: { errors: fr, fields: frFields } };

/** What errors tell besides their code, where they do. */
type Known = Partial<{
  name: string | null;
  limit: number;
  limitPixels: number;
  limitRows: number;
  limitBytes: number;
  retryAfterSeconds: number;
  what: Gate;
  found: string[];
  resetsAt: string;
  until: string | null;
}>;

/** What to tell a person, in their language. `details` are those of the error's code. */
export function describeError(code: ErrorCode, details: object, locale: Locale): string {
  const format = new Intl.NumberFormat(locale);
  const known = details as Known;
  const bytes = known.what === 'fileBytes' ? known.limit : known.limitBytes;
  const limit =
    bytes === undefined
      ? format.format(known.limitPixels ?? known.limitRows ?? known.limit ?? 0)
      : `${format.format(Math.floor(bytes / 1_000_000))} ${locale === 'fr' ? 'Mo' : 'MB'}`;
  return texts[locale].errors[code]({
    limit,
    seconds: format.format(known.retryAfterSeconds ?? 0),
    until: known.until ? dayAndTime(known.until, locale) : null,
    what: known.what ?? 'links',
    found: (known.found ?? []).map(quoted[locale]).join(', '),
    name: known.name ?? null,
    time: known.resetsAt ? timeOf(known.resetsAt, locale) : '',
  });
}

const quoted: Record<Locale, (words: string) => string> = {
  en: (words) => `“${words}”`,
  fr: (words) => `«\u202f${words}\u202f»`,
};

/** Of the reader's clock in a browser, of the server's in an answer. */
const timeOf = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at));

const dayAndTime = (instant: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );

/** What is wrong with one field, in the reader's language. */
export function describeFieldError(error: FieldError, locale: Locale): string {
  const limit = error.limit === undefined ? '' : new Intl.NumberFormat(locale).format(error.limit);
  return texts[locale].fields[error.rule](limit);
}
