import { pic, pledge, say } from '../say.ts';
import type { DemoIdea } from '../types.ts';

/** The cancelled trains. */
export const lineIdeas: DemoIdea[] = [
  {
    key: 'bl77',
    board: 'bleue',
    kind: 'revival',
    locale: 'en',
    author: 'walter',
    daysAgo: 364,
    supports: 46,
    title: 'Bring back the BL-77: the blue electric, metal chassis, the nose done properly',
    tags: ['bl-77', 'electric', 'ho', 'metal-chassis'],
    body: `I was a signalman for thirty-eight years and I am not a sentimental man. I have one BL-77. I bought it in 1979 with my first overtime, it has run every Sunday since, and in 2019 you stopped making it with a paragraph on your website.

I am not asking for a museum piece. I am asking for **the engine**:

- the die-cast chassis, 412 grams, so it pulls nine coaches up a 3% grade like it means it;
- the nose with the *double* curve. The 2014 re-tool flattened it and we all noticed;
- the cream stripe printed, never a sticker;
- a socket inside for a decoder, so nobody under fifty has an excuse.

Leave out the smoke unit, the sound of seagulls and the app.

You said there was no demand. There is a small box at the bottom of this page where people can say how many, and what they would pay. Let us find out.`,
    pictures: [
      pic(
        'bleue-elevation',
        'The blue engine from the side with its cream stripe, an orange sun behind',
      ),
      pic('bleue-dusk', 'The blue train crossing a viaduct at dusk, windows lit'),
      pic('bleue-liveries', 'The engine in blue, green and cream'),
      pic('bleue-blueprint', 'Blueprint of the engine, white lines on blue'),
    ],
    pledges: [
      pledge('walter', 2, 249, 'One to run, one for my grandson'),
      pledge('marguerite', 1, 200, 'Pour la vitrine, la dernière place est libre depuis 1998'),
      pledge('jeanluc', 12, 229, 'Le club de Nevers, une par membre'),
      pledge('henrik', 3, 260, 'If the chassis is metal. Only if.'),
      pledge('lucie', 1, 180, 'Pour la photographier sous la neige'),
      pledge('thierry', 4, 240, 'Numéros de série consécutifs, svp'),
      pledge('beatrix', 2, 275, 'With spare parts promised in writing'),
      pledge('camille', 1, 220, 'Elle manque à ma rotonde'),
      pledge('gareth', 1, 150, 'It is not steam. But still.'),
      pledge('tomasz', 1, 210, 'Decoder socket is the reason'),
      pledge('bertrand', 1, 320, 'Si les engrenages sont taillés, pas moulés'),
      pledge('simone', 1, 120, 'Pour Gabin'),
      pledge('pascal', 1, 190, 'Réparable, donc oui'),
      pledge('kofi', 1, 199, 'Walter talked me into it'),
      pledge('aiko', 1, 215, 'My father had one'),
      pledge('odile', 2, 230, 'Une de plus ou de moins…'),
    ],
    comments: [
      say(
        'marguerite',
        363,
        "J'ai vendu la première à Nevers le 9 décembre 1977, à un monsieur qui l'a posée sur le comptoir, a fait rouler les roues d'un doigt et a dit « bon ». Il est revenu en acheter une chaque hiver pendant onze ans. Je n'ai jamais su pour qui.",
        { love: 34 },
        [
          say(
            'jeanluc',
            363,
            'Madame Delaunay… c’était mon père. Une par enfant du dépôt, pour l’arbre de Noël. J’ai la mienne, 1981, numéro 20 417.',
            { love: 41 },
            [say('marguerite', 362, 'Alors maintenant je sais. Merci, Jean-Luc.', { love: 38 })],
          ),
        ],
      ),
      say(
        'hugo',
        358,
        "Responsable R&D trains. Je ne peux rien promettre, alors voici des faits : l'outillage du châssis de 1977 existe, il est graissé et rangé au sous-sol. Celui de la caisse a été modifié en 2014 et ne reviendra pas en arrière. Il faudrait refaire la face avant : environ 64 000 €.",
        { insight: 27, useful: 15 },
        [
          say(
            'walter',
            358,
            'That is the first number anyone has given us in five years. Thank you. 64,000 over how many engines?',
            { useful: 9 },
            [
              say(
                'hugo',
                357,
                'Sous 1 500 pièces, la face avant coûte à elle seule plus de 40 € par machine. À 3 000, elle disparaît dans le prix.',
                { insight: 18 },
              ),
            ],
          ),
          say(
            'thierry',
            356,
            'Mon tableau : 41 200 BL-77 produites, 2 960 dont je connais le propriétaire. Je peux leur écrire. À tous.',
            { fun: 12, love: 9 },
          ),
        ],
      ),
      say(
        'henrik',
        350,
        'I will be the unpopular one: 412 g of zinc means shipping, zinc rot risk and a €250 engine. A plastic body with a tungsten weight pulls the same and costs 60 less. I measured: 9 coaches, 3%, no slip.',
        { insight: 14 },
        [
          say(
            'walter',
            350,
            'I do not doubt your measurement, Henrik. Pick one up, though.',
            { love: 12 },
            [
              say('henrik', 349, 'I did. That is the annoying part. Pledged for metal.', {
                fun: 25,
              }),
            ],
          ),
          say(
            'bertrand',
            348,
            "Le zinc ne pourrit que s'il est impur. Exigez un certificat d'alliage et dormez tranquille.",
            { useful: 10 },
          ),
        ],
      ),
      say(
        'beatrix',
        340,
        'May I suggest we stop asking for "the engine" and propose terms: 1,500 firm pre-orders, deposit held by a third party, returned if tooling has not begun in 12 months. I have drafted two pages. They are boring on purpose.',
        { useful: 19, insight: 8 },
        [
          say(
            'helena',
            336,
            'Managing director here. I have read the two pages. Boring is exactly what my finance committee needs. I will put them on the table as they are.',
            { love: 29 },
          ),
        ],
      ),
      say(
        'dylan',
        300,
        'genuine question from a robot person, why is this the most supported thing here. its a train',
        { puzzled: 6, fun: 11 },
        [
          say(
            'walter',
            300,
            'Because in 1979 I could not afford a car, a house or a telephone, but I could make one thing go exactly where I sent it. You have your rover. It is the same thing, Dylan.',
            { love: 43 },
            [say('dylan', 299, 'ok supporting it', { love: 30, fun: 9 })],
          ),
        ],
      ),
      say(
        'gareth',
        250,
        'For the record a tank engine would have done all this with more dignity.',
        { fun: 17 },
      ),
      say(
        'tomasz',
        200,
        'Please use the 21-pin socket and not the 6-pin. Six wires means no rear lights separately, and I will notice.',
        { useful: 8 },
      ),
      say(
        'lucie',
        120,
        'Si elle revient, je propose une photo par pré-commande : votre BL-77, votre décor, un calendrier. Imprimé à Liège, bénéfices au musée du rail.',
        { love: 11 },
      ),
      say(
        'hugo',
        30,
        "Point d'étape : un prototype de face avant imprimé, double courbe relevée sur l'exemplaire de Jean-Luc (20 417). Trois échantillons partent demain chez Walter, Marguerite et Henrik. Soyez sévères.",
        { love: 33 },
        [
          say(
            'walter',
            26,
            'It arrived. I put it beside mine and had to turn them over to see which was which. The stripe is half a millimetre too low. Otherwise: yes.',
            { love: 28 },
          ),
        ],
      ),
    ],
  },
  {
    key: 'night-coaches',
    board: 'bleue',
    kind: 'revival',
    locale: 'fr',
    author: 'lucie',
    daysAgo: 233,
    supports: 32,
    title: 'Rééditer les voitures-lits de nuit, avec les lampes de lecture qui marchent',
    tags: ['voitures', 'éclairage', 'nuit'],
    body: `La série « Nuit » de 1985 avait une lampe de lecture par compartiment. Une seule, minuscule, orange. On éteignait la chambre, et quelqu'un lisait encore, compartiment 7.

Je demande la même chose, avec une diode, un condensateur (pour que ça ne clignote pas aux aiguilles) et **la possibilité d'éteindre le 7**.`,
    pictures: [
      pic('bleue-station', 'Le train de nuit en gare au crépuscule, deux personnes sur le quai'),
      pic('bleue-dusk', 'Les voitures éclairées sur le viaduc'),
    ],
    pledges: [
      pledge('lucie', 3, 79, 'Une rame entière'),
      pledge('jeanluc', 6, 75, 'Pour le club'),
      pledge('henrik', 4, 85, 'With flicker-free lights'),
      pledge('ines', 1, 70, 'For a puppet theatre, really'),
    ],
    comments: [
      say(
        'hugo',
        230,
        'La platine de 1985 existe au catalogue papier, dessinée à la main par une certaine Mme Ferrand. Elle avait noté dans la marge : « le 7 ne dort jamais ».',
        { love: 27 },
      ),
      say('ines', 228, 'I would build a whole play around compartment 7.', { love: 10 }, [
        say('lucie', 227, 'Please do. Je fournis la neige.', { fun: 9 }),
      ]),
    ],
  },
  {
    key: 'roundhouse',
    board: 'bleue',
    kind: 'product',
    locale: 'fr',
    author: 'camille',
    daysAgo: 175,
    supports: 37,
    title: 'Une rotonde modulaire : 3 stalles par boîte, et un pont tournant silencieux',
    tags: ['rotonde', 'pont-tournant', 'décor'],
    body: `Chaque stalle fait 12°. Trois stalles par boîte, dix boîtes pour le tour complet, et on peut s'arrêter quand le salon est plein.

Le pont de 1968 faisait un bruit de moulin à café. Un moteur pas à pas et une courroie suffisent ; j'ai joint le fichier de perçage et le plan à l'échelle.

Détail d'architecte : les lanterneaux de toiture doivent **s'ouvrir**, sinon où va la fumée de Gareth ?`,
    pictures: [
      pic(
        'roundhouse-night',
        'Rotonde la nuit : sept engins dans leurs stalles éclairées autour du pont',
      ),
      pic('turntable-plan', 'La rotonde vue du ciel, voies en éventail'),
    ],
    hackFiles: [
      {
        name: 'stalle.scad',
        licence: 'CC-BY-4.0',
        content:
          '// Une stalle : secteur de 12 degres, rayon 210 a 520 mm\nangle = 12; r1 = 210; r2 = 520;\nlinear_extrude(3) polygon([for (r = [r1, r2]) for (a = [0, angle]) [r * cos(r == r1 ? a : angle - a), r * sin(r == r1 ? a : angle - a)]]);\n',
      },
      {
        name: 'pont.ino',
        licence: 'MIT',
        content:
          'const int PAS = 2, DIR = 3;\nconst long TOUR = 200L * 16 * 5;   // 1/16 de pas, reduction 5\n\nvoid va(int stalle) {\n  long pas = TOUR * stalle / 30;\n  for (long i = 0; i < pas; i++) {\n    digitalWrite(PAS, HIGH); delayMicroseconds(600);\n    digitalWrite(PAS, LOW);  delayMicroseconds(600);\n  }\n}\n\nvoid setup() { pinMode(PAS, OUTPUT); pinMode(DIR, OUTPUT); va(4); }\nvoid loop() {}\n',
      },
    ],
    pledges: [
      pledge('camille', 10, 59, 'Le tour complet, évidemment'),
      pledge('gareth', 2, 65, 'If the roof opens'),
      pledge('walter', 3, 55, 'Three stalls. The sideboard must stay.'),
      pledge('thierry', 5, 60, 'Demi-tour'),
    ],
    comments: [
      say('gareth', 174, 'My smoke thanks you.', { fun: 20 }),
      say(
        'bertrand',
        172,
        'La courroie prend du jeu. Une vis sans fin tient la position sans courant.',
        { insight: 7 },
        [
          say('camille', 172, 'Mais elle grince, et ma fille dort dans cette pièce.', { fun: 6 }, [
            say(
              'bertrand',
              171,
              'Vis en laiton, roue en acétal, graisse au lithium. Votre fille n’entendra rien. Je vous en taille une.',
              { love: 15 },
            ),
          ]),
        ],
      ),
      say(
        'finn',
        150,
        'Turntable driven by a Tinkerkit board: I have it running, the two product lines should meet more often.',
        { useful: 8 },
      ),
    ],
  },
  {
    key: 'lost',
    board: 'bleue',
    kind: 'revival',
    locale: 'fr',
    author: 'simone',
    daysAgo: 51,
    supports: 45,
    title: 'Lettre de Gabin, 7 ans : la locomotive bleue est restée sur le banc',
    tags: ['lettre', 'perdu', 'bl-77'],
    body: `*(Gabin dicte, je tape. Simone, sa grand-mère.)*

Bonjour les gens des trains,

Je m'appelle Gabin. J'avais la locomotive bleue de Papi. Elle s'appelle **Capitaine**. Je l'ai posée sur le banc au parc pour qu'elle regarde les canards, et après il a plu et on a couru, et elle est restée.

On est retournés trois fois. Les canards n'ont rien dit.

Je sais que vous ne la fabriquez plus. Mamie dit que c'est pour ça que c'est grave. Est-ce que vous avez encore une vieille, même cassée ? Je peux donner 11 euros et mon grand ressort. Et si quelqu'un l'a trouvée, elle a une rayure sous le ventre, c'est moi, je voulais voir si elle avait des organes.

Gabin

*J'ajoute : Papi conduisait, pour de vrai. Il est parti l'an dernier. S.*`,
    pictures: [
      pic('child-letter', "Dessin d'enfant d'une locomotive bleue au crayon, un soleil, un cœur"),
      pic('lost-loco', 'Petite locomotive bleue oubliée sur un banc sous la pluie, en automne'),
    ],
    comments: [
      say(
        'hugo',
        50,
        "Cher Gabin,\n\nJ'ai regardé dans le registre. Les locomotives posées près des canards partent parfois en **tournée d'inspection** : elles vérifient les mares. Cela peut être long, les canards exagèrent toujours les problèmes.\n\nEn attendant, au sous-sol, il y a une BL-77 de 1978 qui s'appelle Lieutenant. Elle est un peu cassée (roue 3). Je la répare samedi. Elle voudrait savoir si tu as du travail pour elle. Garde tes 11 euros. Pour le grand ressort, il faut qu'on parle.\n\nHugo, atelier de Besançon",
        { love: 44 },
        [
          say(
            'simone',
            49,
            '« Dites-lui que oui, il y a beaucoup de travail. Et le ressort est d’accord. » — Je ne vois plus bien l’écran. Merci.',
            { love: 40 },
            [
              say(
                'hugo',
                41,
                'Lieutenant est partie ce matin, dans une boîte avec trois trous pour regarder dehors.',
                { love: 37 },
              ),
            ],
          ),
        ],
      ),
      say(
        'marguerite',
        50,
        'Gabin, je suis très vieille et je te confirme : elles ont des organes. Le moteur est le cœur, le collecteur l’estomac.',
        { love: 29, fun: 11 },
      ),
      say(
        'jeanluc',
        49,
        'Au dépôt de Saincaize, on salue les conducteurs d’un coup de sifflet long. Dimanche à midi, les onze machines du club siffleront pour ton Papi. Écoute bien, c’est loin.',
        { love: 42 },
      ),
      say(
        'walter',
        48,
        'My French is signal-box French, but tell Gabin an old man in Crewe has moved his own engine to the window, in case Captain passes.',
        { love: 31 },
      ),
      say(
        'camille',
        40,
        'J’ai collé une affichette dans le parc (avec le dessin). Le gardien a promis d’interroger les canards.',
        { fun: 14, love: 12 },
      ),
      say('dylan', 38, 'if the wheel axle is bent i have one off my broken one, can post it', {
        love: 19,
      }),
      say('samir', 37, 'Modérateur : rien à modérer ici. Je passe juste relire.', { love: 22 }),
      say(
        'simone',
        33,
        'Lieutenant est arrivée. Gabin l’a posée à la fenêtre, pas sur un banc. « Elle apprend. »',
        { love: 45 },
      ),
    ],
  },
  {
    key: 'railcar',
    board: 'bleue',
    kind: 'revival',
    locale: 'en',
    author: 'beatrix',
    daysAgo: 201,
    supports: 26,
    title: 'The red country railcar deserves a second life (and working doors this time)',
    tags: ['railcar', 'diesel', 'doors'],
    body: `The R-14 was sold for six years and its doors never opened. It is a local service! The doors *are* the timetable.

Everything else was right: rounded ends, fifty tonnes of charm, 96 mm that goes round the tightest curve in the catalogue. Same tooling, new doors. I would take three.`,
    pictures: [pic('railcar-fields', 'Red and cream railcar among ripe fields under a summer sky')],
    pledges: [
      pledge('beatrix', 3, 145, 'With doors'),
      pledge('walter', 1, 120, 'Branch line needs one'),
      pledge('maelle', 1, 110, 'Elle passait chez ma tante'),
    ],
    comments: [
      say(
        'hugo',
        198,
        'Portes : 8 pièces mobiles, 3 € de plus par engin, et un ressort que je déteste déjà. Mais vous avez raison.',
        { fun: 9 },
      ),
      say(
        'henrik',
        190,
        'Doors that open by themselves at stations need a decoder output and a shape-memory wire, 90 cents. I have a sample if anyone wants to see it breathe.',
        { insight: 8 },
      ),
    ],
  },
  {
    key: 'coupler',
    board: 'bleue',
    kind: 'complaint',
    locale: 'fr',
    author: 'jeanluc',
    daysAgo: 142,
    supports: 35,
    title: 'Attelages : 2016 ne s’accroche pas à 2011, et personne ne nous l’a dit',
    tags: ['attelage', 'compatibilité'],
    body: `Le club a acheté 22 wagons neufs en 2016. Hauteur du crochet : 8,1 mm. Les nôtres : 8,6. Ils se décrochent dans chaque courbe de moins de 42 cm.

Ce n'est pas le demi-millimètre qui fâche. C'est d'avoir appelé trois fois et d'avoir entendu trois fois que **nous roulions trop vite**. Monsieur, j'ai conduit des trains de 1 800 tonnes.`,
    pictures: [
      pic('bleue-wagons', 'Voitures et wagons sur trois voies'),
      pic('table-layout', 'Réseau en ovale sur une table, avec colline et maisons'),
    ],
    comments: [
      say(
        'thierry',
        141,
        'Le tableau confirme : changement en mars 2016, lot 1603. 9 400 wagons concernés.',
        { useful: 12 },
      ),
      say(
        'hugo',
        138,
        'C’est exact et c’était une économie de ressort. Je l’ai signée. Une cale de 0,5 mm, qui se clipse sans outil, est dessinée depuis deux jours ; il en faut deux par wagon.',
        { insight: 9, useful: 12 },
        [
          say('jeanluc', 138, 'Merci de l’avoir écrit. Et pour la vitesse ?', { fun: 16 }, [
            say(
              'rosalind',
              137,
              'I have listened to the three calls. You were right three times and we were rude three times. The wedges go out free to anyone with lot 1603 or later, and the script is gone. I am sorry.',
              { love: 21 },
            ),
          ]),
        ],
      ),
      say('arnaud', 130, 'En attendant, la cale est imprimable. 4 minutes pour vingt.', {
        useful: 10,
      }),
    ],
  },
  {
    key: 'winter',
    board: 'bleue',
    kind: 'product',
    locale: 'en',
    author: 'henrik',
    daysAgo: 310,
    supports: 19,
    title: 'A snow plough wagon that really pushes snow (well, flour)',
    tags: ['snow', 'wagon', 'winter'],
    body: `A heavy wedge wagon, 180 g, sprung so that it rides on the rail and not in it. I have tested wedge angles with flour, semolina and real snow in the old dairy: **27°** throws furthest, 35° derails.

Flour is best. Semolina gets into the bearings. Do not use real snow.`,
    pictures: [pic('bleue-snow', 'The blue engine pushing through snow in front of white peaks')],
    pledges: [
      pledge('henrik', 1, 65, 'Obviously'),
      pledge('lucie', 2, 55, 'Photos!'),
      pledge('arnaud', 1, 60, 'On connaît la neige'),
    ],
    comments: [
      say(
        'simone',
        305,
        'Gabin demande si on peut avec du sucre glace. J’ai peur d’avoir déjà la réponse sur mon tapis.',
        { fun: 20 },
      ),
    ],
  },
  {
    key: 'steam',
    board: 'bleue',
    kind: 'revival',
    locale: 'en',
    author: 'gareth',
    daysAgo: 389,
    supports: 23,
    title: 'One (1) tank engine. That is the whole request.',
    tags: ['steam', 'tank-engine'],
    body: `0-6-0. Side tanks. Green, or blue if you must.

You made it from 1966 to 1983 and it was the only thing in the catalogue with any sense. I will not be making a presentation.`,
    pictures: [
      pic(
        'steam-morning',
        'Blue tank engine with two wagons, its smoke drifting through a pink morning',
      ),
    ],
    pledges: [
      pledge('gareth', 4, 180, 'Self-explanatory'),
      pledge('walter', 1, 150, 'To keep Gareth quiet'),
    ],
    comments: [
      say('walter', 388, 'The finest business case I have read on this board.', { fun: 24 }),
      say(
        'hugo',
        380,
        'Outillage perdu dans l’inondation de 1994. Mais il reste les dessins, et une maquette en bois dans le bureau de la direction.',
        { insight: 7 },
        [
          say('gareth', 380, 'A wooden one. Does it run?', { fun: 6 }, [
            say('hugo', 379, 'Dans l’imagination, très bien.', { fun: 18 }),
          ]),
        ],
      ),
    ],
  },
  {
    key: 'tins',
    board: 'bleue',
    kind: 'improvement',
    locale: 'fr',
    author: 'odile',
    daysAgo: 68,
    supports: 24,
    title: 'Revenir à la boîte en fer : on y rangeait aussi les boutons',
    tags: ['emballage', 'boîte', 'fer'],
    body: `Le carton à fenêtre jaunit et se jette. La boîte en fer bleue, elle, a contenu chez ma mère : un train, puis des boutons, puis des lettres, puis de nouveau un train.

Je paierais cinq euros de plus. Et pas de mousse : du papier de soie, comme avant.`,
    pictures: [pic('bleue-tin', 'Boîte en fer bleue avec un médaillon doré et une locomotive')],
    pledges: [pledge('odile', 6, 12, 'Boîte seule, même vide')],
    comments: [
      say(
        'hannah',
        67,
        'Tin is endlessly recyclable and stacks. +180 g in shipping though. A tin you can buy once and refill?',
        { insight: 8 },
        [say('odile', 66, 'Une boîte qui attend son train. J’aime beaucoup.', { love: 7 })],
      ),
    ],
  },
  {
    key: 'decoder-kit',
    board: 'bleue',
    kind: 'hack',
    locale: 'en',
    author: 'tomasz',
    daysAgo: 82,
    supports: 20,
    title: 'Digital decoder for 1970s BL-77 engines without cutting the chassis',
    tags: ['dcc', 'decoder', 'bl-77'],
    body: `The old motor is live to the chassis, which is why everyone reaches for the saw. You do not need it. Two nylon screws and a strip of polyimide tape isolate the lower brush.

Order matters: measure chassis to brush **before** you power up. Over 1 MΩ, good. Under, you have a very small welder.`,
    pictures: [
      pic('bleue-blueprint', 'White-on-blue drawing of the engine'),
      pic('tunnel-mouth', 'The engine coming out of a tunnel with its lamps lit'),
    ],
    hackFiles: [
      {
        name: 'decoder_wiring.txt',
        licence: 'CC-BY-4.0',
        content:
          'red    -> right rail pickup\nblack  -> left rail pickup (was: chassis)\norange -> upper brush\ngrey   -> lower brush, ISOLATED: 2x nylon M2x6, tape 0.06 mm\nwhite  -> front lamp   yellow -> rear lamp   blue -> lamp common\nCHECK: chassis to grey > 1 Mohm before first power\n',
      },
    ],
    comments: [
      say(
        'jeanluc',
        80,
        'Fait sur quatre machines samedi. La cinquième a fumé : j’avais sauté la mesure. Mea culpa.',
        { useful: 6, fun: 5 },
      ),
    ],
  },
  {
    key: 'catalogue',
    board: 'bleue',
    kind: 'improvement',
    locale: 'fr',
    author: 'thierry',
    daysAgo: 27,
    supports: 15,
    title: 'Publier le registre complet des numéros de série 1961–2019',
    tags: ['archives', 'numéros', 'données'],
    body: `J'en ai reconstitué 68 %. Le reste est dans un classeur vert, au 2e étage, paraît-il.

Je ne demande pas le classeur. Je demande **une photocopieuse et un samedi**.`,
    pictures: [pic('spare-drawers', "Mur de petits tiroirs d'atelier")],
    hackFiles: [
      {
        name: 'series_connues.csv',
        licence: 'CC0-1.0',
        content:
          'modele,annee,premier,dernier,source\nBL-77,1977,1,3120,catalogue\nBL-77,1978,3121,9044,boutique Nevers\nBL-77,1981,19870,23310,club\nR-14,2004,1,1100,inconnu\n',
      },
    ],
    comments: [
      say(
        'helena',
        25,
        'Le classeur est vert bouteille, je l’ai sous les yeux. Quel samedi vous convient ?',
        { love: 22 },
        [say('thierry', 25, 'Tous.', { fun: 26 })],
      ),
    ],
  },
  {
    key: 'track-app',
    board: 'bleue',
    kind: 'product',
    locale: 'en',
    author: 'ruben',
    daysAgo: 9,
    supports: 8,
    title: 'A track planner that knows my sideboard is 1.93 m and not 2',
    tags: ['planner', 'track', 'software'],
    body: `Every planner lets me draw a perfect oval. Then there is the radiator. Let me photograph the room with one piece of track on the floor for scale and block out what is in the way. Curves 36, 42 and 54 cm only, please, since that is what I own.`,
    pictures: [pic('table-layout', 'A model railway on a table, seen from above at an angle')],
    comments: [],
  },
];
