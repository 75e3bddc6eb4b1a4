import { pic, pledge, say } from '../say.ts';
import type { DemoIdea } from '../types.ts';

/** Smaller and newer posts from every board: what a feed is mostly made of. */
export const shelfIdeas: DemoIdea[] = [
  {
    key: 'knob',
    board: 'tinkerkit',
    kind: 'improvement',
    locale: 'en',
    author: 'rashid',
    daysAgo: 15,
    supports: 12,
    title: 'Machine one flat on the motor shaft. One. Flat.',
    tags: ['motor', 'shaft'],
    body: `The wheels are held on a round shaft by friction and hope. A D-shaped shaft is one more second on the lathe. I know because I timed it.

Until then: file 0.4 mm, use the grub screw from bag F.`,
    pictures: [pic('gear-train', 'Meshing gears in warm colours')],
    comments: [
      say('bertrand', 14, 'Et l’espoir a un très mauvais coefficient de frottement.', { fun: 13 }),
      say(
        'ingrid',
        13,
        'The motor supplier offers it. I am asking for the price, not the reason why we never did.',
        { useful: 5 },
      ),
    ],
  },
  {
    key: 'terrarium',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'fr',
    author: 'maelle',
    daysAgo: 192,
    supports: 14,
    remixOf: 'solar',
    title: 'Le rover solaire devient bouée : mesurer la température de la rade',
    tags: ['capteurs', 'mer', 'solaire'],
    body: `J'ai retiré les roues, ajouté trois bouteilles et gardé la jauge d'Oluwaseun. La bouée envoie une température toutes les heures au club de voile.

Dix-neuf jours dans l'eau avant qu'un goéland ne démonte l'antenne. Version 2 : une antenne **laide**, les goélands n'aiment que le brillant.`,
    pictures: [pic('board-top', 'Carte électronique vue de dessus')],
    hackFiles: [
      {
        name: 'rade.csv',
        licence: 'CC0-1.0',
        content: 'jour,heure,temp_c\n1,06:00,13.1\n1,14:00,14.4\n8,06:00,12.7\n19,06:00,12.2\n',
      },
    ],
    comments: [
      say('oluwaseun', 190, 'From chickens to the Atlantic. I am very proud of this gauge.', {
        love: 12,
      }),
      say('callum', 189, 'Antenna ugliness is a measurable quantity. Brown tape, one layer.', {
        fun: 6,
      }),
    ],
  },
  {
    key: 'thursday',
    board: 'tinkerkit',
    kind: 'product',
    locale: 'en',
    author: 'finn',
    daysAgo: 166,
    supports: 13,
    title: 'Sell the scrap: a kilo of rejected parts for people who improvise',
    tags: ['scrap', 'parts', 'surprise'],
    body: `You must throw away kilos of gears with a bubble in them. Put them in a bag, write "no promises" on it, charge six euros. I would open one live every month.`,
    pictures: [pic('kit-knolling', 'Assorted parts sorted on red')],
    pledges: [
      pledge('finn', 12, 6, 'One a month'),
      pledge('pascal', 4, 8, 'Table 4'),
      pledge('dylan', 3, 5, 'yes'),
    ],
    comments: [
      say(
        'ingrid',
        165,
        'We regrind most of it, but the off-colour gears could go in a bag. Some are a magnificent accident of green.',
        { fun: 8 },
      ),
    ],
  },
  {
    key: 'horn',
    board: 'bleue',
    kind: 'hack',
    locale: 'fr',
    author: 'zoe',
    daysAgo: 54,
    supports: 16,
    title: 'Un vrai son de cloche de gare, frappé sur un bouton de manteau',
    tags: ['son', 'gare', 'cloche'],
    body: `Un petit électroaimant, un bouton en laiton, 30 ms d'impulsion. Trois coups avant le départ. J'ai essayé onze boutons ; le meilleur vient d'un caban.`,
    pictures: [pic('bleue-station', 'Gare au crépuscule sous les lampadaires')],
    hackFiles: [
      {
        name: 'cloche.ino',
        licence: 'MIT',
        content:
          'const int COUP = 6;\nvoid sonne(int fois) {\n  while (fois--) { digitalWrite(COUP, HIGH); delay(30); digitalWrite(COUP, LOW); delay(700); }\n}\nvoid setup() { pinMode(COUP, OUTPUT); sonne(3); }\nvoid loop() {}\n',
      },
    ],
    comments: [
      say(
        'jeanluc',
        53,
        'Deux coups pour l’omnibus, trois pour l’express. Sinon parfait.',
        { useful: 6 },
        [say('zoe', 53, 'Corrigé. On ne plaisante pas avec l’omnibus.', { fun: 10 })],
      ),
    ],
  },
  {
    key: 'tunnel',
    board: 'bleue',
    kind: 'improvement',
    locale: 'en',
    author: 'walter',
    daysAgo: 126,
    supports: 11,
    title: 'A tunnel mouth tall enough for the wire',
    tags: ['tunnel', 'catenary'],
    body: `The catalogue tunnel is 78 mm. Pantograph up is 84. For fifty years we have all lowered it by hand at the portal like footmen.`,
    pictures: [pic('tunnel-mouth', 'Blue engine, lamps lit, in a stone tunnel mouth among trees')],
    comments: [
      say(
        'camille',
        125,
        'Portail de 90 mm, voûte en anse de panier, gratuit à imprimer : je dépose le fichier ce soir.',
        { love: 7 },
      ),
      say('hugo', 124, 'Le 78 mm date de la vapeur. Gareth, un commentaire ?', { fun: 8 }, [
        say('gareth', 124, 'It was perfectly adequate.', { fun: 21 }),
      ]),
    ],
  },
  {
    key: 'wagon-lit-fr',
    board: 'bleue',
    kind: 'revival',
    locale: 'fr',
    author: 'pascal',
    daysAgo: 17,
    supports: 12,
    title: 'Le coffret de départ de 1983, mais réparable',
    tags: ['coffret', 'débutants'],
    body: `Ovale, transfo, deux voitures, une BL-66. Mon premier choc électrique et ma vocation. Gardez tout, sauf le transfo : basse tension, fiche ordinaire, fusible accessible.`,
    pictures: [
      pic('bleue-tin', 'Boîte bleue en fer, médaillon au train'),
      pic('table-layout', 'Ovale de voie sur une table'),
    ],
    pledges: [
      pledge('pascal', 1, 130, 'Pour mon neveu (pour moi)'),
      pledge('simone', 1, 110, 'Lieutenant a besoin de rails'),
    ],
    comments: [
      say('leila', 16, 'Le mien a survécu à trois déménagements et à un chameau en peluche.', {
        fun: 7,
      }),
    ],
  },
  {
    key: 'tuner',
    board: 'murmur',
    kind: 'hack',
    locale: 'en',
    author: 'aiko',
    daysAgo: 35,
    supports: 10,
    title: 'Tune a comb by weighing it: 60 lines, a kitchen scale and a file',
    tags: ['tuning', 'python', 'comb'],
    body: `Each tooth is a little beam. Take off 0.01 g at the root and it goes flat, at the tip and it goes sharp. The script tells you where to file and **when to stop**, which is the difficult part.`,
    pictures: [pic('comb-closeup', 'Polished steel teeth above a pinned golden drum')],
    hackFiles: [
      {
        name: 'tooth.py',
        licence: 'MIT',
        content:
          '"""How far a tooth is off, in cents, and where to file."""\nfrom math import log2\n\n\ndef advice(heard_hz: float, wanted_hz: float) -> str:\n    cents = 1200 * log2(heard_hz / wanted_hz)\n    if abs(cents) < 4:\n        return "stop"\n    return "file the root" if cents > 0 else "file the tip"\n',
      },
    ],
    comments: [
      say('bertrand', 34, '« Stop » devrait être gravé sur toutes les limes.', { fun: 10 }),
    ],
  },
  {
    key: 'accordion',
    board: 'murmur',
    kind: 'product',
    locale: 'fr',
    author: 'claire',
    daysAgo: 270,
    supports: 18,
    title: 'Un petit accordéon diatonique en kit, soufflet en papier ciré',
    tags: ['accordéon', 'kit', 'papier'],
    body: `Sept boutons, deux basses, un soufflet plié à la main. J'en ai fait un en boîte à cigares : il tient le *la* et il sent le tabac.

Les anches sont le seul point cher. Achetées par mille, elles passent sous 0,90 €.`,
    pictures: [
      pic('wave-poster', 'Anneaux concentriques colorés et colonne de barres'),
      pic('string-harp', 'Petite harpe en bois'),
    ],
    pledges: [
      pledge('claire', 1, 90, 'Le premier'),
      pledge('zoe', 1, 85, 'Pour la parade'),
      pledge('gwen', 1, 100, 'The organ will not know'),
    ],
    comments: [
      say('mathieu', 268, 'J’ai plié un soufflet hier soir. Il respire. Ma chienne est partie.', {
        fun: 15,
      }),
    ],
  },
  {
    key: 'letters',
    board: 'house',
    kind: 'improvement',
    locale: 'fr',
    author: 'leila',
    daysAgo: 25,
    supports: 9,
    title: 'Afficher les frais de douane avant le paiement, pas à la porte',
    tags: ['douane', 'livraison'],
    body: `À Sfax, un kit à 89 € m'a coûté 41 € de plus, payés au facteur, en espèces, un vendredi. Même une estimation honnête suffirait : « entre 35 et 50 ».`,
    pictures: [],
    comments: [
      say('callum', 24, 'Seconded from the other end of the world.', { useful: 3 }),
      say(
        'rosalind',
        23,
        'A range is something I can do next month; exact sums need the carriers. I will start with the range.',
        { useful: 6 },
      ),
    ],
  },
  {
    key: 'answer',
    board: 'house',
    kind: 'improvement',
    locale: 'en',
    author: 'kofi',
    daysAgo: 0.6,
    supports: 7,
    title: 'When an idea ships, post us the drawing with everyone’s name on it',
    tags: ['credit', 'thanks'],
    body: `Ingrid wrote that Siobhán's name is on the zip drawing. That sentence has been in my head all week. Do it every time. A PDF is fine. I would hang mine in the hall.`,
    pictures: [pic('arm-blueprint', 'Outline drawing of the robot arm on teal')],
    comments: [
      say('siobhan', 0.5, 'Mine is in the hall. Visitors read it to me.', { love: 11 }),
      say('ingrid', 0.3, 'Title block, bottom right, from now on. I have changed the template.', {
        love: 9,
      }),
    ],
  },
];
