import type { ErrorTexts } from '../texts.ts';
import { gates } from './gates.ts';

export const errors: ErrorTexts['errors'] = {
  invalid_input: () => 'Certains champs sont à revoir.',
  malformed_request: () => 'La requête est illisible.',
  body_too_large: () => 'L’envoi est trop volumineux.',
  not_signed_in: () => 'Connectez-vous pour continuer.',
  not_allowed: () => 'Vous n’avez pas le droit de faire cela.',
  muted: (n) =>
    `Vous ne pouvez rien publier${n.until ? ` jusqu’au ${n.until}` : ''}. Votre compte dit pourquoi et comment contester.`,
  suspended: (n) =>
    `Votre compte est suspendu${n.until ? ` jusqu’au ${n.until}` : ''}. Il vous dit pourquoi et comment contester.`,
  banned: (n) =>
    `Vous êtes exclu de la participation${n.until ? ` jusqu’au ${n.until}` : ''}. Votre compte dit pourquoi et comment contester.`,
  origin_refused: () => 'Cette requête vient d’un autre site et a été refusée.',
  not_found: () => 'Introuvable, ou disparu entre-temps.',
  too_many_requests: (n) => `Trop de tentatives. Réessayez dans ${n.seconds} secondes.`,
  challenge_fixed: () =>
    'La configuration du serveur en décide (PROOF_OF_WORK) ; cela ne se change pas ici.',
  challenge_required: () =>
    'Votre navigateur n’a pas encore montré qu’il n’est pas une machine : rien n’a été envoyé. Votre texte est toujours là, envoyez-le à nouveau.',
  internal: () => 'Une panne est survenue chez nous. Elle est notée ; veuillez réessayer.',
  unavailable: () => 'Le site redémarre. Réessayez dans un instant.',
  setup_done: () => 'L’installation est déjà faite.',
  setup_link_invalid: () => 'Ce lien d’installation n’est pas valable. Utilisez celui du terminal.',
  email_taken: () => 'Un compte existe déjà avec cette adresse.',
  last_owner: () => 'Il faut au moins un propriétaire.',
  board_closed: () => 'Cet univers est fermé : on peut le lire, mais plus y contribuer.',
  board_name_taken: () => 'Un univers porte déjà ce nom.',
  idea_withdrawn: () => 'L’auteur a retiré cette idée. On peut la lire, mais plus y contribuer.',
  idea_merged: () => 'Cette idée a été fusionnée avec une autre. Continuez avec celle-là.',
  idea_archived: () => 'Cette idée est archivée. Soutenez-la pour la faire revenir.',
  idea_hidden: () =>
    'Un modérateur a masqué cette idée. Elle pourra être modifiée une fois rétablie.',
  idea_changed: () =>
    'L’idée a été modifiée ailleurs entre-temps. Comparez, puis enregistrez à nouveau.',
  id_taken: () =>
    'Autre chose est déjà enregistré à cette place. Rechargez la page, puis envoyez à nouveau.',
  parent_not_found: () => 'Ce à quoi vous répondez n’existe plus.',
  merge_refused: () => 'Ces deux idées ne peuvent pas être fusionnées dans leur état actuel.',
  not_merged: () => 'Cette idée n’est plus fusionnée avec une autre. Rechargez pour la voir.',
  merged_on: () => 'L’idée d’accueil a été fusionnée à son tour. Annulez d’abord cette fusion-là.',
  support_missing: () => 'Soutenez d’abord l’idée, puis ajoutez votre promesse d’achat.',
  nothing_selected: () => 'Dans votre sélection, il ne reste rien à changer. Choisissez à nouveau.',
  comment_deleted: () => 'Ce commentaire a été supprimé.',
  comment_hidden: () =>
    'Un modérateur a masqué ce commentaire. S’il est de vous, votre compte dit pourquoi et comment contester.',
  talk_locked: () =>
    'Les modérateurs ont verrouillé cette discussion. On peut la lire, mais plus y participer.',
  slow_mode: (n) =>
    `Cette discussion est ralentie : vous pourrez écrire dans ${n.seconds} secondes. Votre texte est gardé.`,
  not_sanctionable: () =>
    'La modération ne peut rien décider de tel pour ce rôle. Adressez-vous à un propriétaire.',
  term_over: () => 'Ce terme est déjà passé. Choisissez-en un autre.',
  appeal_made: () =>
    'Vous avez déjà contesté cette mesure. La réponse arrivera dans votre boîte de réception.',
  appeal_decided: () =>
    'Cette contestation a été tranchée entre-temps. Rechargez pour lire la décision.',
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
  trust_too_low: (n) => gates[n.what](n.limit),
  daily_limit: (n) =>
    `C’est tout pour aujourd’hui : ${gates[n.what](n.limit)}. La suite à partir de ${n.time}.`,
  post_held: () => 'Un modérateur y jette d’abord un œil. Vous serez prévenu.',
  words_refused: (n) =>
    `La maison n’accepte pas ceci : ${n.found}. Modifiez le texte, puis envoyez à nouveau.`,
  hold_decided: () =>
    'La décision est déjà prise, ou l’envoi a été retiré. Rechargez pour voir ce qu’il en est.',
  author_restricted: () =>
    'L’auteur n’a pas le droit d’écrire en ce moment. Son texte pourra paraître quand il l’aura à nouveau.',
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
