import { type ByDetail, NB, quotedFrench as quoted } from './byDetail.ts';
import { moderationFrench } from './moderationFrench.ts';
import type { NoticeWords, Sentence, Told } from './sentences.ts';

const statuses: Record<string, string> = {
  open: 'ouverte',
  heard: 'entendue',
  exploring: 'à l’étude',
  planned: 'prévue',
  development: 'en développement',
  launched: 'lancée',
  declined: 'déclinée',
};

const nowIs = ({ detail }: Told) =>
  detail && statuses[detail] ? `\nElle est désormais ${statuses[detail]}.` : '';

const steps: ByDetail = {
  archived: (told) => ({
    subject: `${quoted(told)} est archivée`,
    lead: 'Son délai a expiré avant qu’elle ait reçu assez de soutiens. Rien n’est perdu\u00a0: un nouveau soutien la fera revenir.',
  }),
  revived: (told) => ({
    subject: `${quoted(told)} est de retour`,
    lead: 'Elle a reçu un nouveau soutien\u00a0: la voilà de nouveau ouverte.',
  }),
  hidden: (told) => ({
    subject: `La modération a masqué ${quoted(told)}`,
    lead: 'À sa place figurent la règle publiée qu’elle enfreint et le motif.',
  }),
  restored: (told) => ({
    subject: `${quoted(told)} est de nouveau lisible`,
    lead: 'La modération l’a rétablie telle que vous l’aviez écrite.',
  }),
};

const promises: ByDetail = {
  begun: (told) => ({
    subject: `Une réponse est due à ${quoted(told)}`,
    lead: 'Elle a reçu assez de soutiens\u00a0: son horloge publique tourne.',
  }),
  half: (told) => ({
    subject: `La moitié du délai est passée pour ${quoted(told)}`,
    lead: 'Son horloge publique tourne.',
  }),
  soon: (told) => ({
    subject: `Il reste peu de temps pour répondre à ${quoted(told)}`,
    lead: 'Les quatre cinquièmes du délai sont passés.',
  }),
  late: (told) => ({
    subject: `La réponse à ${quoted(told)} est en retard`,
    lead: 'L’idée le montre à tous et nomme la personne à qui elle a été transmise.',
  }),
  escalated: (told) => ({
    subject: `${quoted(told)} vous a été transmise`,
    lead: 'Sa réponse est en retard et l’idée indique publiquement qu’elle vous a été transmise.',
  }),
  decision_soon: (told) => ({
    subject: `L’échéance de votre décision approche pour ${quoted(told)}`,
    lead: 'Vous avez annoncé des nouvelles d’ici une semaine.',
  }),
  decision_late: (told) => ({
    subject: `L’échéance de votre décision est passée pour ${quoted(told)}`,
    lead: 'La liste publique des décisions la montre en retard.',
  }),
};

const step = (told: Told): Omit<Sentence, 'link'> => ({
  subject: `Du nouveau pour ${quoted(told)}`,
  lead: `Son état a changé.${nowIs(told)}`,
});
const promise = (told: Told): Omit<Sentence, 'link'> => ({
  subject: `L’horloge de ${quoted(told)}`,
  lead: 'Son horloge publique a du nouveau pour vous.',
});

export const french: NoticeWords = {
  sentences: {
    response: (told) => ({
      subject: `${told.actor} a répondu à ${quoted(told)}`,
      lead: `${told.actor}, de ${told.brand}, a répondu à ${told.isFollower ? 'une idée que vous suivez' : 'votre idée'}.${nowIs(told)}`,
      link: 'Lire la réponse',
    }),
    step: (told) => ({ ...(steps[told.detail ?? ''] ?? step)(told), link: 'Voir l’idée' }),
    update: (told) => ({
      subject: `${told.brand}${NB}: ${told.about}`,
      lead: `${told.brand} a publié un nouveau bulletin.`,
      link: 'Lire le bulletin',
    }),
    reply: (told) => ({
      subject: `${told.actor} vous a répondu sur ${quoted(told)}`,
      lead: `${told.actor} a répondu à votre commentaire.`,
      link: 'Lire la réponse',
    }),
    mention: (told) => ({
      subject: `${told.actor} vous a mentionné sur ${quoted(told)}`,
      lead: `${told.actor} vous a mentionné dans un commentaire.`,
      link: 'Lire le commentaire',
    }),
    thanks: (told) => ({
      subject: `${told.actor} vous remercie pour ${quoted(told)}`,
      lead: `${told.actor}, de ${told.brand}, vous dit merci${told.detail === 'gift' ? ' avec un cadeau' : ''}.`,
      link: 'Voir le remerciement',
    }),
    promise: (told) => ({
      ...(promises[told.detail ?? ''] ?? promise)(told),
      link: 'Ouvrir l’idée',
    }),
    note: (told) => ({
      subject: `${told.actor} vous a mentionné dans une note sur ${quoted(told)}`,
      lead: `${told.actor} vous a mentionné dans une note interne.`,
      link: 'Lire la note',
    }),
    moderation: (told) => {
      const words = moderationFrench[told.detail ?? ''] ?? moderationFrench.news;
      return { subject: '', lead: '', ...words?.(told), link: 'Lire de quoi il s’agit' };
    },
    rhythm: (told) => ({
      subject: `${told.about}${NB}: le bulletin ${told.detail === 'late' ? 'est en retard' : 'est bientôt attendu'}`,
      lead:
        told.detail === 'late'
          ? 'Son jour est passé. La page des bulletins le montre en retard.'
          : 'Un brouillon de ce qui a changé depuis le dernier vous attend.',
      link: 'Écrire le bulletin',
    }),
  },
  noMore: {
    response: 'Ne plus recevoir de courriels sur les réponses',
    step: 'Ne plus recevoir de courriels sur les étapes des idées',
    update: 'Ne plus recevoir de courriels sur les bulletins',
    reply: 'Ne plus recevoir de courriels sur les réponses à vos commentaires',
    mention: 'Ne plus recevoir de courriels sur les mentions',
    thanks: 'Ne plus recevoir de courriels sur les remerciements',
    promise: 'Ne plus recevoir de courriels sur les horloges',
    note: 'Ne plus recevoir de courriels sur les notes',
    moderation: 'Ne plus recevoir de courriels des modérateurs',
    rhythm: 'Ne plus recevoir de courriels sur les bulletins attendus',
  },
  stopFollowing: 'Ne plus suivre',
  noDigest: 'Ne plus recevoir ces résumés',
  choose: 'Choisir ce que vous recevez par courriel',
  why: {
    follower: (brand) => `Vous recevez ce courriel parce que vous suivez ce sujet sur ${brand}.`,
    own: (brand) => `Vous recevez ce courriel parce que vous participez à ${brand}.`,
  },
  digest: {
    subject: {
      daily: (count, brand) => `Votre journée sur ${brand}${NB}: nouveautés (${count})`,
      weekly: (count, brand) => `Votre semaine sur ${brand}${NB}: nouveautés (${count})`,
    },
    why: {
      daily: (brand) => `Vous avez choisi de recevoir ces nouvelles de ${brand} une fois par jour.`,
      weekly: (brand) => `Vous recevez ces nouvelles de ${brand} une fois par semaine.`,
    },
    more: (count) => `Et ${count} de plus.`,
    inbox: 'Ouvrir la boîte de réception',
  },
};
