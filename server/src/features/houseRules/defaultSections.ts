import type { RuleSection } from '@roundhouse/shared/houseRules';

/** The rules a board comes with, until its owner writes others; in the order of the page. */
export const DEFAULT_SECTIONS: RuleSection[] = [
  {
    key: 'welcome',
    title: { en: 'What this place is for', fr: 'À quoi sert ce lieu' },
    text: {
      en: 'Here people who know a product well and those who make it think about it together. Say what you need, build on what others say, and be as clear with each other as you would be across a table.',
      fr: 'Ici, celles et ceux qui connaissent bien un produit et celles et ceux qui le fabriquent y réfléchissent ensemble. Dites ce qu’il vous faut, rebondissez sur ce que disent les autres, et parlez-vous comme autour d’une table.',
    },
  },
  {
    key: 'criticism',
    title: { en: 'Criticism is welcome', fr: 'La critique est bienvenue' },
    text: {
      en: 'A complaint stays, however sharp it is. Neither the brand nor its representatives can hide what you write: only moderators can, by one of the rules below, by name and with a reason that everyone reads.',
      fr: 'Une réclamation reste, aussi vive soit-elle. Ni la marque ni ses représentants ne peuvent masquer ce que vous écrivez : seuls les modérateurs le peuvent, selon l’une des règles ci-dessous, en leur nom et pour une raison que tout le monde peut lire.',
    },
  },
  {
    key: 'insult',
    title: { en: 'No insults and no threats', fr: 'Ni insultes ni menaces' },
    text: {
      en: 'Attack the problem, never the person. Insults, threats, harassment, and contempt for people because of their origin, religion, body, gender, sexuality, age or disability are hidden.',
      fr: 'Attaquez le problème, jamais la personne. Les insultes, les menaces, le harcèlement et le mépris visant quelqu’un pour son origine, sa religion, son corps, son genre, sa sexualité, son âge ou son handicap sont masqués.',
    },
  },
  {
    key: 'private',
    title: { en: 'Nobody’s private life', fr: 'La vie privée de chacun' },
    text: {
      en: 'Do not publish an address, a telephone number, a photo, a private message or a document of somebody who has not agreed to it; that holds for employees of the brand too.',
      fr: 'Ne publiez ni adresse, ni numéro de téléphone, ni photo, ni message privé, ni document de quelqu’un qui n’est pas d’accord ; cela vaut aussi pour les employés de la marque.',
    },
  },
  {
    key: 'illegal',
    title: { en: 'What the law forbids', fr: 'Ce que la loi interdit' },
    text: {
      en: 'No stolen files, no copies of works that are not yours to share, no fraud, no calls to break the law. Name the licence of what you pass on, and credit whose work you build on.',
      fr: 'Ni fichiers volés, ni copies d’œuvres que vous n’avez pas le droit de partager, ni fraude, ni appel à enfreindre la loi. Indiquez la licence de ce que vous transmettez, et citez les personnes dont vous reprenez le travail.',
    },
  },
  {
    key: 'danger',
    title: { en: 'Nothing that hurts whoever copies it', fr: 'Rien qui blesse ceux qui le refont' },
    text: {
      en: 'People rebuild what they find here, children too. Say what is hot, sharp, live or under pressure, and do not post what cannot be copied without danger.',
      fr: 'On refait chez soi ce qu’on trouve ici, et des enfants aussi. Signalez ce qui brûle, coupe, est sous tension ou sous pression, et ne publiez pas ce qu’on ne peut pas refaire sans danger.',
    },
  },
  {
    key: 'advert',
    title: { en: 'No advertising and no spam', fr: 'Ni publicité ni spam' },
    text: {
      en: 'No adverts, no links whose point is to sell, nothing posted again and again. Supports are one for each person: several accounts, or votes that were bought or asked of strangers, are set aside.',
      fr: 'Ni annonces, ni liens qui ne cherchent qu’à vendre, ni messages répétés. Chaque personne a un soutien : les comptes multiples et les votes achetés ou mendiés auprès d’inconnus sont mis de côté.',
    },
  },
  {
    key: 'moderation',
    title: { en: 'What moderators do', fr: 'Ce que font les modérateurs' },
    text: {
      en: 'They may hide a text, and warn, mute, suspend or ban an account: always by a rule of this page, with a reason and a term, and always told to whom it concerns. Nothing is done in secret. Anyone can report a text; whoever reports hears what came of it.',
      fr: 'Ils peuvent masquer un texte, et avertir, rendre muet, suspendre ou exclure un compte : toujours selon une règle de cette page, avec une raison et une durée, et toujours en prévenant la personne concernée. Rien ne se fait en secret. Chacun peut signaler un texte ; qui signale apprend ce qu’il en est advenu.',
    },
  },
  {
    key: 'appeal',
    title: { en: 'If you disagree', fr: 'Si vous n’êtes pas d’accord' },
    text: {
      en: 'You can appeal against each such decision in your account, under “My standing”. Another moderator decides, not the one who acted.',
      fr: 'Vous pouvez contester chacune de ces décisions dans votre compte, sous « Ma situation ». C’est un autre modérateur qui tranche, pas celui qui a agi.',
    },
  },
];
