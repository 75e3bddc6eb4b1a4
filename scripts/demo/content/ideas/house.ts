import { pic, pledge, say } from '../say.ts';
import type { DemoIdea } from '../types.ts';

/** Parts, parcels, paper, and ideas without a shelf. */
export const houseIdeas: DemoIdea[] = [
  {
    key: 'parts',
    board: 'house',
    kind: 'improvement',
    locale: 'fr',
    author: 'pascal',
    daysAgo: 278,
    supports: 42,
    title: 'Vendre chaque pièce à l’unité, pendant vingt ans, avec sa cote',
    tags: ['pièces', 'réparation', 'durabilité'],
    body: `Au repair café de Nantes, sur 100 jouets ouverts l'an dernier, 61 attendaient **une** pièce. Un engrenage, une bielle, un ressort. Chez vous, on ne vend que le sachet de 40.

Je propose :

- chaque pièce à l'unité, prix affiché, port en lettre ;
- vingt ans de disponibilité, ou, le jour où le moule meurt, la publication du fichier ;
- la cote sur la page : module, nombre de dents, diamètre d'axe. Qu'on puisse trouver ailleurs sans vous déranger.`,
    pictures: [
      pic('spare-drawers', 'Casier mural de tiroirs colorés, un tiroir ouvert'),
      pic('gear-train', 'Engrenages de plusieurs tailles'),
    ],
    comments: [
      say(
        'rosalind',
        275,
        'I run spare parts, so let me say the unflattering part: a single gear costs us €3.10 to pick, pack and post, and nine cents to make. I cannot sell it for nine cents. I could sell it for €3.50 including postage. Would you still want it?',
        { insight: 16 },
        [
          say(
            'pascal',
            275,
            'Oui. Parce que l’alternative, c’est la poubelle, et la poubelle coûte un train.',
            { love: 18 },
          ),
          say(
            'thierry',
            274,
            'Groupez par club : 30 pièces, un envoi, chacun vient chercher. Je peux tenir le tableau.',
            { useful: 12 },
            [
              say(
                'noor',
                273,
                'Rotterdam would be a pick-up point. We have a shelf and 22 girls with opinions on sorting.',
                { fun: 9, useful: 6 },
              ),
            ],
          ),
        ],
      ),
      say('bertrand', 270, 'La cote, surtout. Une pièce cotée est immortelle.', { insight: 15 }),
      say(
        'beatrix',
        268,
        'Publishing the file "when the mould dies" is the good sentence here. Define it: no stock for 90 days and no re-order date. Otherwise it will be dying for decades.',
        { insight: 13 },
        [
          say(
            'helena',
            262,
            'I would sign that definition. 90 days, CERN permissive licence, drawings included. Give me until the spring to check which suppliers own what.',
            { love: 22 },
          ),
        ],
      ),
      say(
        'ingrid',
        255,
        'First forty parts have dimensions on their page as of this week. The module 0.4 pinion is number one, for reasons this board knows well.',
        { fun: 9, love: 10 },
      ),
      say('gareth', 240, 'Would accept a spare wooden tank engine.', { fun: 16 }),
    ],
  },
  {
    key: 'parcel',
    board: 'house',
    kind: 'complaint',
    locale: 'en',
    author: 'hannah',
    daysAgo: 161,
    supports: 33,
    title: 'My kit came in a box with a hole, in a bigger box full of air, with 31 screws loose',
    tags: ['shipping', 'packaging', 'screws'],
    body: `I design packaging for a living, so I kept everything and measured it.

- outer box 60 × 40 × 40, kit 38 × 26 × 9: **91% air**
- filler: one sheet of paper, scrunched by a person in a hurry
- bag C had come open; 31 of 44 screws found, 13 still touring Germany

A box that fits would be cheaper, lighter, and would not have a hole in it. I will design it for nothing if someone sends me a pallet plan.`,
    pictures: [
      pic('crushed-parcel', 'A cardboard parcel with a torn corner and screws spilling out'),
    ],
    comments: [
      say(
        'rosalind',
        160,
        'No defence. Three box sizes in the warehouse since the move and the middle one is out of stock. 13 screws, plus 31 to keep them company, are in today’s post. Pallet plan in your messages.',
        { useful: 7 },
        [
          say(
            'hannah',
            152,
            'Received: 44 screws in an envelope the size of 44 screws. You see! It can be done.',
            { fun: 16 },
          ),
        ],
      ),
      say(
        'callum',
        158,
        'Mine came to New Zealand in the same box. 18,000 km of air. It was good air.',
        { fun: 18 },
      ),
      say('arnaud', 155, 'À Trois-Rivières, la boîte contenait aussi de la neige.', { fun: 14 }),
      say(
        'hannah',
        120,
        'Design done: two sizes, folds flat, no tape, the lid becomes a sorting tray with six wells. Tested by dropping it from my balcony until the neighbours asked.',
        { love: 17, insight: 6 },
        [
          say('siobhan', 119, 'Six wells! With ridges on the rim, one to six?', { insight: 8 }, [
            say('hannah', 119, 'Of course with ridges. I read your thread first.', { love: 21 }),
          ]),
        ],
      ),
      say(
        'rosalind',
        60,
        'First 2,000 of Hannah’s boxes are in use. Damage reports went from 3.1% to 0.4%. I have framed the graph.',
        { love: 15 },
      ),
    ],
  },
  {
    key: 'phone',
    board: 'house',
    kind: 'complaint',
    locale: 'fr',
    author: 'simone',
    daysAgo: 83,
    supports: 26,
    title: '38 minutes d’attente, puis « votre question n’est pas dans la liste »',
    tags: ['téléphone', 'service', 'attente'],
    body: `Ma question : la colle de la boîte à musique est-elle toxique ? Gabin l'avait léchée.

La machine proposait : livraison, facture, garantie, « autre ». J'ai choisi autre. *Votre question n'est pas dans la liste.* Puis la tonalité.

(C'était de la colle à bois à l'eau. Le centre antipoison a répondu en quarante secondes, avec gentillesse.)`,
    pictures: [],
    comments: [
      say(
        'rosalind',
        82,
        'I rang the line myself and waited 41 minutes. "Other" had led nowhere since June. It now rings on the desk of a person, and for anything swallowed, licked or breathed there is a first choice that is answered at once. I am glad Gabin is well. I am ashamed of the rest.',
        { insight: 12, love: 14 },
      ),
      say(
        'claire',
        81,
        'Infirmière : merci d’imprimer le numéro du centre antipoison SUR la colle. C’est tout ce qu’il faut.',
        { useful: 19 },
        [
          say(
            'rosalind',
            80,
            'On the label from the next print run, and as a sticker until then.',
            { useful: 10 },
          ),
        ],
      ),
      say(
        'sanjay',
        80,
        'Also: what is *in* the glue, on the same label, in words. "Wood glue, water based" is four words.',
        { useful: 8 },
      ),
      say('simone', 79, 'Gabin précise que ça n’avait pas bon goût.', { fun: 24 }),
    ],
  },
  {
    key: 'green',
    board: 'house',
    kind: 'complaint',
    locale: 'en',
    author: 'beatrix',
    daysAgo: 47,
    supports: 19,
    title: '“100% recyclable” is printed on a bag that no Dutch sorting line accepts',
    tags: ['recycling', 'label', 'honesty'],
    body: `It is a laminate: polyethylene, polyamide, a breath of aluminium. Recyclable in a laboratory, perhaps. In Utrecht it burns.

I do not ask you to be perfect. I ask you not to print it. "Please put in general waste; we are working on it" would have made me like you.`,
    pictures: [],
    comments: [
      say('hannah', 46, 'She is right. Mono-PE of the same strength exists at +6%.', { useful: 9 }),
      say(
        'helena',
        44,
        'We will print your sentence. Word for word, if you permit, until Hannah’s mono-PE replaces the bag.',
        { love: 15 },
        [say('beatrix', 44, 'Permission granted, no fee.', { fun: 11 })],
      ),
    ],
  },
  {
    key: 'sensor',
    board: 'house',
    kind: 'product',
    locale: 'en',
    author: 'esther',
    daysAgo: 144,
    supports: 30,
    title: 'A garden sensor kit: soil, light and one honest number a child can write down',
    tags: ['garden', 'sensor', 'school'],
    body: `Not an app. A stick with a display that shows **one number** and a button to change which. My pupils will write it in a notebook every morning, and after thirty mornings they will own a graph.

It must survive rain, goats and curiosity. The battery should be a coin you can buy in a village.

Calibrate with two cups: one of dry soil, one of wet. That is a lesson by itself.`,
    pictures: [
      pic('garden-sensor', 'A solar garden sensor with a water-drop dial among large leaves'),
      pic('rover-garden', 'A rover visiting rows of plants'),
    ],
    pledges: [
      pledge('esther', 20, 18, 'Two pupils per stick'),
      pledge('callum', 12, 25, 'Paddocks'),
      pledge('fatou', 10, 15, 'Maraîchage'),
      pledge('mei', 6, 28, 'Greenhouse'),
      pledge('maelle', 2, 24, 'Balcon'),
    ],
    comments: [
      say(
        'mei',
        143,
        'Use capacitive probes, not the resistive forks. Those dissolve in a season and poison your tomatoes with copper.',
        { useful: 12 },
      ),
      say(
        'adaeze',
        140,
        'One coin cell, one reading an hour, e-paper display: about three years. I did the sum on a napkin during dinner and was told off.',
        { insight: 8, fun: 9 },
        [
          say('esther', 139, 'Please keep the napkin. It would be a wonderful exhibit.', {
            love: 10,
          }),
        ],
      ),
      say('callum', 135, 'Goats: go to 4 mm wall. I have data.', { fun: 15 }, [
        say('esther', 134, 'Is your data chewed?', { fun: 12 }, [
          say('callum', 134, 'The first notebook, yes.', { fun: 21 }),
        ]),
      ]),
      say(
        'ousmane',
        118,
        'Prévoir un bouton « midi » : on le presse au soleil le plus haut, il règle son horloge. Pas de réseau chez nous.',
        { insight: 13 },
        [
          say('esther', 117, 'This is the best idea in the thread, and I wrote the thread.', {
            love: 14,
          }),
        ],
      ),
    ],
  },
  {
    key: 'telescope',
    board: 'house',
    kind: 'product',
    locale: 'fr',
    author: 'leila',
    daysAgo: 103,
    supports: 25,
    title: 'Une lunette à construire : voir les anneaux de Saturne pour moins de 50 €',
    tags: ['astronomie', 'optique', 'kit'],
    body: `Un objectif achromatique de 60 mm, un tube de carton huilé, un oculaire de 12 mm. Le club de Sfax en a monté quarante avec des lentilles de récupération.

Ne vendez pas de grossissement (« ×500 ! »). Vendez **Saturne**. À ×40 l'anneau se détache, et un enfant se tait pendant une minute entière. J'ai chronométré.

Le pied compte autant que le verre.`,
    pictures: [
      pic('telescope', 'Lunette rouge sur trépied, sous la voie lactée et une planète à anneau'),
    ],
    pledges: [
      pledge('leila', 15, 45, 'Le club de Sfax'),
      pledge('simone', 1, 50, 'Gabin, avant le prochain anniversaire'),
      pledge('lars', 1, 60, 'Long nights here'),
    ],
    comments: [
      say('bertrand', 101, 'Je tourne les barillets en laiton si quelqu’un fournit le verre.', {
        love: 9,
      }),
      say(
        'gareth',
        100,
        'I looked at Saturn through one of these in 1961. I have been cross with everything else since for not being it.',
        { love: 23 },
      ),
    ],
  },
  {
    key: 'shop',
    board: 'house',
    kind: 'revival',
    locale: 'fr',
    author: 'marguerite',
    daysAgo: 220,
    supports: 27,
    title: 'Rouvrir des vitrines : un train qui tourne, un mercredi après-midi',
    tags: ['boutique', 'vitrine', 'mercredi'],
    body: `Une boutique, ce n'était pas pour vendre. C'était une vitre à hauteur d'enfant, avec de la buée dessus.

Je ne demande pas de magasin. Je demande que vous **prêtiez une boîte** : trois mètres de voie, une locomotive, une lampe, à quiconque a une vitrine vide. Nevers en compte quarante-deux.`,
    pictures: [
      pic(
        'shop-dusk',
        'Vitrine éclairée au crépuscule avec deux locomotives, une mère et son enfant devant',
      ),
    ],
    comments: [
      say('pascal', 219, 'Le repair café a une vitrine. Elle montre actuellement un radiateur.', {
        fun: 17,
      }),
      say(
        'helena',
        214,
        'Madame Delaunay, six boîtes sont prêtes pour un essai. Choisissez les villes.',
        { love: 24 },
        [
          say('marguerite', 213, 'Nevers. Les cinq autres, tirez-les au sort, c’est plus gai.', {
            love: 19,
          }),
        ],
      ),
    ],
  },
  {
    key: 'guests',
    board: 'house',
    kind: 'improvement',
    locale: 'en',
    author: 'aiko',
    daysAgo: 72,
    supports: 18,
    title: 'Let two fans sit in on a design meeting. We will bring cake.',
    tags: ['meeting', 'design', 'openness'],
    body: `Half of these threads are us guessing what you argue about. Let two people listen, once a quarter, and write down what they hear. Under embargo if need be. With cake in any case.`,
    pictures: [pic('club-table', 'People around a round table seen from above')],
    comments: [
      say('mathieu', 71, 'Quel gâteau ?', { fun: 14 }, [
        say('aiko', 71, 'Negotiable. That would be the first agenda item.', { fun: 11 }),
      ]),
      say('helena', 68, 'Yes. Let us elect them rather than choose them.', { love: 16 }),
    ],
  },
  {
    key: 'instructions',
    board: 'house',
    kind: 'improvement',
    locale: 'en',
    author: 'sanjay',
    daysAgo: 134,
    supports: 23,
    title: 'Put the manuals in a public repository and let us fix the typos',
    tags: ['manual', 'documentation', 'translation'],
    body: `I am a technical writer. I cannot *not* see them.

Page 9: "insert the nut into itself". Page 31 refers to figure 12; there are eleven figures. Give us plain text and a way to propose a change; print from it once a year. I volunteer for English and Malayalam.`,
    pictures: [pic('fold-manual', 'A folded instruction sheet lying in zigzag on teal')],
    comments: [
      say('fatou', 133, 'Je prends le français, et le wolof si vous imprimez petit.', { love: 9 }),
      say('beatrix', 132, 'Dutch. And I will read the warranty page as a hobby.', { fun: 8 }),
      say(
        'joan',
        130,
        'Moderator, ex-librarian. I have been waiting forty years for someone to say "plain text" in public.',
        { love: 13 },
      ),
    ],
  },
  {
    key: 'screws',
    board: 'house',
    kind: 'complaint',
    locale: 'en',
    author: 'dylan',
    daysAgo: 6,
    supports: 10,
    title: 'kit had 2 left wheels and no right ones so it just goes round',
    tags: ['missing-parts', 'wheels'],
    body: `birthday kit. six wheels, all L. tread goes the wrong way on the right side so it pulls left forever. i know its a mistake not being mean but the chat bot told me to "rotate the product". it DOES rotate. thats the problem`,
    pictures: [pic('kit-box', 'Open kit box')],
    comments: [
      say(
        'rosalind',
        5.5,
        'Dylan, three right wheels are on the way, first class, with a spare motor because you made my whole office laugh. The chat bot has been told to sit in the corner.',
        { fun: 19, love: 9 },
      ),
      say(
        'bertrand',
        5,
        'En attendant, monte-le sur une patinoire : personne ne verra la différence.',
        { fun: 8 },
      ),
    ],
  },
  {
    key: 'pret',
    board: 'house',
    kind: 'product',
    locale: 'fr',
    author: 'fatou',
    daysAgo: 31,
    supports: 17,
    title: 'Une malle qui voyage : dix kits, dix semaines, dix écoles',
    tags: ['prêt', 'école', 'partage'],
    body: `Une malle solide, dix Tinkerkits, un carnet que chaque école remplit avant de la passer. La première école écrit à la dixième qu'elle ne connaît pas.

Coût : une malle, dix transports. Nous assurons Thiès, Mbour et Kaolack.`,
    pictures: [pic('kit-knolling', 'Pièces rangées sur fond rouge')],
    pledges: [pledge('fatou', 1, 800, 'La première malle')],
    comments: [
      say('amelie', 30, 'Clermont veut être la deuxième école.', { love: 7 }),
      say('esther', 29, 'Nakuru third. The witness notebook travels too?', { love: 9 }),
    ],
  },
  {
    key: 'stream',
    board: 'house',
    kind: 'improvement',
    locale: 'en',
    author: 'finn',
    daysAgo: 2,
    supports: 5,
    title: 'Put the box weight and the supply voltage on the shop page',
    tags: ['shop', 'specs'],
    body: `Two numbers. I have asked by mail three times for viewers in three countries. Customs wants the weight, everyone else wants the volts.`,
    pictures: [],
    comments: [],
  },
];
