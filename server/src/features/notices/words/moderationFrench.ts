import { type ByDetail, NB, quotedFrench as quoted } from './byDetail.ts';

/** Ce que les modérateurs ont fait de ce que l’on a écrit, soutenu ou signalé, ou de soi. */
export const moderationFrench: ByDetail = {
  hidden: (told) => ({
    subject: `Un modérateur a masqué ${quoted(told)}`,
    lead: 'À sa place figurent la règle publiée qu’elle enfreint et pourquoi. Vous pouvez contester.',
  }),
  restored: (told) => ({
    subject: `${quoted(told)} est de nouveau lisible`,
    lead: 'Un modérateur l’a rétablie telle que vous l’aviez écrite.',
  }),
  refiled: (told) => ({
    subject: `${quoted(told)} est reclassée`,
    lead: 'Un modérateur l’a placée dans un autre univers ou sous d’autres étiquettes, pour qu’on la trouve mieux. Vos mots restent tels quels.',
  }),
  comment_hidden: (told) => ({
    subject: `Un modérateur a masqué votre commentaire sur ${quoted(told)}`,
    lead: 'À sa place figurent la règle publiée qu’il enfreint et pourquoi. Vous pouvez contester.',
  }),
  comment_restored: (told) => ({
    subject: `Votre commentaire sur ${quoted(told)} est de nouveau lisible`,
    lead: 'Un modérateur l’a rétabli tel que vous l’aviez écrit.',
  }),
  comment_moved: (told) => ({
    subject: `Votre commentaire se trouve maintenant sur ${quoted(told)}`,
    lead: 'Un modérateur l’a déplacé, avec sa date et ses réponses, là où l’on parle de ce sujet.',
  }),
  warned: ({ brand }) => ({
    subject: `Un modérateur de ${brand} vous a écrit`,
    lead: `C’est un avertissement${NB}: rien ne vous est retiré. Vous pouvez lire pourquoi, et contester.`,
  }),
  muted: ({ brand }) => ({
    subject: `Vous ne pouvez plus écrire sur ${brand} pendant un temps`,
    lead: 'Votre page dit pourquoi, jusqu’à quand, et comment contester.',
  }),
  suspended: ({ brand }) => ({
    subject: `Votre compte sur ${brand} est suspendu`,
    lead: 'Votre page dit pourquoi, jusqu’à quand, et comment contester. Vous pouvez encore lire et vous connecter.',
  }),
  banned: ({ brand }) => ({
    subject: `Votre compte sur ${brand} est exclu`,
    lead: 'Votre page dit pourquoi et comment contester. Vous pouvez encore vous connecter et emporter tout ce qui est à vous.',
  }),
  lifted: ({ brand }) => ({
    subject: `Vous pouvez de nouveau participer à ${brand}`,
    lead: 'Un modérateur a levé ce qui pesait sur votre compte.',
  }),
  appeal_granted: () => ({
    subject: 'Votre contestation a été acceptée',
    lead: 'Un autre modérateur l’a examinée, et la mesure est annulée.',
  }),
  appeal_rejected: () => ({
    subject: 'Votre contestation n’a pas été acceptée',
    lead: `Un autre modérateur l’a examinée${NB}; votre page dit ce qu’il en est.`,
  }),
  moderator_needed: ({ brand }) => ({
    subject: `Personne ne peut trancher une contestation sur ${brand}`,
    lead: 'Qui a agi ne tranche pas, et il n’y a pas d’autre modérateur. Merci d’en nommer un.',
  }),
  report_upheld: (told) => ({
    subject: `Votre signalement sur ${quoted(told)} était fondé`,
    lead: 'Un modérateur est intervenu. Merci.',
  }),
  report_dismissed: (told) => ({
    subject: `Votre signalement sur ${quoted(told)} a été examiné`,
    lead: 'Un modérateur a constaté que les règles publiées sont respectées. Merci de votre vigilance.',
  }),
  hold_approved: (told) => ({
    subject: `${quoted(told)} est en ligne`,
    lead: `Un modérateur a relu votre texte${NB}: il est maintenant publié.`,
  }),
  hold_rejected: (told) => ({
    subject: `${quoted(told)} n’a pas été publié`,
    lead: 'Vos textes en attente disent quelle règle publiée est enfreinte et pourquoi. Vous pouvez contester.',
  }),
  merged: (told) => ({
    subject: `${quoted(told)} continue avec une autre idée`,
    lead: 'Toutes deux demandent la même chose. Soutiens, promesses d’achat et commentaires ont suivi, et vous suivez désormais l’idée qui les réunit.',
  }),
  unmerged: (told) => ({
    subject: `${quoted(told)} est de nouveau une idée à part`,
    lead: 'Un modérateur a séparé les deux idées, telles qu’elles étaient.',
  }),
  support_set_aside: (told) => ({
    subject: `Votre soutien à ${quoted(told)} est mis de côté`,
    lead: `Il est conservé, mais n’est pas compté pour le moment. L’idée dit pourquoi${NB}; vous pouvez contester.`,
  }),
  support_counted_again: (told) => ({
    subject: `Votre soutien à ${quoted(told)} est de nouveau compté`,
    lead: `Il avait été mis de côté${NB}; un modérateur le compte à nouveau.`,
  }),
  level_reached: ({ brand }) => ({
    subject: `${brand} vous fait davantage confiance`,
    lead: `Vous êtes là et vous êtes utile aux autres${NB}: vous pouvez désormais faire davantage. Votre page dit quoi.`,
  }),
  news: ({ brand }) => ({
    subject: `Les modérateurs de ${brand} ont du nouveau pour vous`,
    lead: 'Ouvrez pour lire de quoi il s’agit.',
  }),
};
