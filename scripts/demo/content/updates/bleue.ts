import type { DemoUpdate } from '../types.ts';

const text = (fr: string, en: string) => ({ kind: 'text', text: { fr, en } }) as const;

/** A year of Hugo's reports from the workshop in Besançon; one of them was late. */
export const bleueUpdates: DemoUpdate[] = [
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 11,
    title: {
      fr: 'Premier bulletin : ce qui reste des moules',
      en: 'First report: what is left of the tooling',
    },
    blocks: [
      text(
        'J’ai passé la semaine à la cave. Restent : le châssis de la BL-77, les deux bogies, onze voitures. Manquent : le nez, et la patience de mon dos.',
        'I spent the week in the cellar. Still there: the chassis of the BL-77, both bogies, eleven coaches. Missing: the nose, and the patience of my back.',
      ),
      {
        kind: 'ideas',
        heading: { fr: 'Ce que vous demandez le plus', en: 'What you ask for most' },
        ideas: ['bl77', 'steam'],
      },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 10,
    title: {
      fr: 'Le nez, mesuré sur trois locomotives prêtées',
      en: 'The nose, measured on three borrowed engines',
    },
    blocks: [
      text(
        'Walter, Thierry et Jean-Luc ont prêté les leurs. Les trois nez ne sont pas identiques : 0,4 mm d’écart. Lequel est le bon ? Celui de 1961, a répondu Walter, avec une photo.',
        'Walter, Thierry and Jean-Luc lent theirs. The three noses differ by 0.4 mm. Which one is right? That of 1961, said Walter, with a photograph.',
      ),
      {
        kind: 'thanks',
        heading: { fr: 'Merci aux prêteurs', en: 'Thanks to the lenders' },
        people: ['walter', 'thierry', 'jeanluc'],
      },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 9,
    title: { fr: 'Les attelages : notre faute', en: 'The couplers: our fault' },
    blocks: [
      text(
        'Ce mois-ci, un seul sujet : les cotes changées en 2014 sans un mot. Elles sont publiées. Le raccord est dessiné, il part au moulage.',
        'One subject this month: the dimensions that changed in 2014 without a word. They are published, the adapter is drawn, its mould is ordered.',
      ),
      { kind: 'ideas', heading: { fr: 'La réclamation', en: 'The complaint' }, ideas: ['coupler'] },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 8,
    title: { fr: 'Deux devis, dont un raisonnable', en: 'Two quotes, one of them reasonable' },
    blocks: [
      text(
        'Le premier fondeur demande le prix d’une vraie locomotive. Le second habite à vingt kilomètres et avait une Ligne Bleue enfant. Je vous laisse deviner.',
        'The first foundry asks the price of a real locomotive. The second lives twenty kilometres away and had a Blue Line as a child. Guess.',
      ),
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 7,
    daysLate: 6,
    title: { fr: 'En retard, et pourquoi', en: 'Late, and why' },
    blocks: [
      text(
        'Six jours de retard : la première coulée du nez a fissuré, et je ne voulais pas l’écrire avant de savoir pourquoi. Trop froid. On recommence.',
        'Six days late: the first casting of the nose cracked, and I did not want to write that before I knew why. Too cold. We do it again.',
      ),
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 6,
    title: { fr: 'La BL-77 est décidée', en: 'The BL-77 is decided' },
    blocks: [
      text(
        'Helena l’a signé : elle revient. Vos promesses d’achat ont payé le nez. Je n’ai rien d’autre à dire ce mois-ci, et c’est assez.',
        'Helena signed it: she comes back. Your pledges paid for the nose. I have nothing else to say this month, and it is enough.',
      ),
      { kind: 'ideas', heading: { fr: 'Décidée', en: 'Decided' }, ideas: ['bl77'] },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 5,
    title: { fr: 'Bleu, mais lequel ?', en: 'Blue, but which?' },
    blocks: [
      text(
        'Nous avons onze bleus au nuancier. Camille a comparé avec la sienne sous trois lumières : c’est le numéro 4. Le 7 ira à l’autorail.',
        'There are eleven blues on our chart. Camille compared them with hers in three lights: it is number 4. Number 7 goes to the railcar.',
      ),
      {
        kind: 'thanks',
        heading: { fr: 'L’œil du mois', en: 'Eye of the month' },
        people: ['camille'],
      },
      {
        kind: 'ideas',
        heading: { fr: 'Aussi sur l’établi', en: 'Also on the bench' },
        ideas: ['railcar', 'night-coaches'],
      },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 4,
    title: { fr: 'Le moteur tourne dans un bocal', en: 'The motor runs in a jam jar' },
    blocks: [
      text(
        'Cent heures sans arrêt, dans un bocal de cerises, pour entendre les roulements. Verdict : un roulement, à la heure 71. Changé.',
        'A hundred hours without a stop, in a cherry jar, to hear the bearings. Verdict: one bearing, in hour 71. Replaced.',
      ),
      {
        kind: 'ideas',
        heading: { fr: 'Vos bricolages', en: 'Your hacks' },
        ideas: ['decoder-kit', 'horn'],
      },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 3,
    title: { fr: 'La boîte', en: 'The tin' },
    blocks: [
      text(
        'Odile a gagné : le devis de la boîte en fer est là, et il tient dans le prix. On y rangera aussi les boutons.',
        'Odile wins: the quote for the tin is here and fits the price. Buttons can be kept in it too.',
      ),
      { kind: 'ideas', heading: { fr: 'Son idée', en: 'Her idea' }, ideas: ['tins'] },
      { kind: 'thanks', heading: { fr: 'Merci', en: 'Thanks' }, people: ['odile'] },
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 2,
    title: { fr: 'La seconde coulée est bonne', en: 'The second casting is good' },
    blocks: [
      text(
        'Pas une fissure. Il a fallu chauffer le moule à 180 degrés et ouvrir une bouteille, dans cet ordre.',
        'Not a crack. It took a mould at 180 degrees and a bottle opened, in this order.',
      ),
    ],
  },
  {
    board: 'bleue',
    rep: 'hugo',
    monthsAgo: 1,
    title: { fr: 'Les trente premières', en: 'The first thirty' },
    blocks: [
      text(
        'Trente BL-77 d’essai partent chez trente d’entre vous, tirés au sort parmi les soutiens. Roulez-les mal, dans la poussière, sur le tapis. Dites-nous tout avant le 9.',
        'Thirty trial BL-77s go to thirty of you, drawn by lot among the supporters. Run them badly, in dust, on carpet. Tell us everything before the 9th.',
      ),
      {
        kind: 'ideas',
        heading: { fr: 'Où l’on en parle', en: 'Where to tell' },
        ideas: ['bl77', 'roundhouse'],
      },
    ],
  },
];
