import { pic, pledge, say } from '../say.ts';
import type { DemoIdea } from '../types.ts';

/** The rover, the board and what goes wrong with them. */
export const roverIdeas: DemoIdea[] = [
  {
    key: 'solar',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'oluwaseun',
    daysAgo: 260,
    supports: 36,
    title: 'Rover that never needs a charger: 6 W of sun and an honest battery gauge',
    tags: ['rover', 'solar', 'battery'],
    body: `The stock rover runs 40 minutes and then you are a person looking for a cable. Mine has been outside since March.

One 6 W panel on a hinge, one lithium iron phosphate cell (not the puffy kind), one charge controller the size of a biscuit. The important part is not the panel. It is the gauge: the board believes a battery is full when it *was* full. Count what goes in and what comes out, the sketch is below.

It wakes, drives for four minutes, sleeps for twenty. Slow is a feature: the chickens have accepted it.`,
    pictures: [
      pic('rover-dunes', 'Six-wheeled rover with a small solar panel crossing dunes at sunset'),
      pic('wiring-diagram', 'How panel, cell and board are wired'),
    ],
    hackFiles: [
      {
        name: 'gauge.ino',
        licence: 'MIT',
        content: `// Coulomb counting with a 0.1 ohm shunt on A0 (x20 amplifier).
const float SHUNT = 0.1, GAIN = 20.0, CAPACITY_MAH = 3200;
float mah = CAPACITY_MAH / 2;
unsigned long last;

void setup() { Serial.begin(9600); last = millis(); }

void loop() {
  float volts = (analogRead(A0) - 512) * 5.0 / 1023;
  float ma = volts / GAIN / SHUNT * 1000;
  unsigned long now = millis();
  mah = constrain(mah + ma * (now - last) / 3.6e6, 0, CAPACITY_MAH);
  last = now;
  Serial.println(mah / CAPACITY_MAH * 100);
  delay(500);
}
`,
      },
      {
        name: 'wiring.txt',
        licence: 'CC0-1.0',
        content: `panel +  -> charger IN+     (2 A fuse here, not optional)
panel -  -> charger IN-
charger  -> LFP cell 3.2 V 3200 mAh
cell -   -> shunt 0.1R -> GND
shunt    -> amplifier x20 -> A0
cell +   -> boost 5 V -> board VIN, servos straight from boost
`,
      },
    ],
    pledges: [
      pledge('ousmane', 2, 45, 'Pour le club de Bamako'),
      pledge('callum', 3, 60, 'Back paddock, no mains'),
      pledge('esther', 1, 35, 'School has power two days in five'),
    ],
    comments: [
      say(
        'callum',
        255,
        'Running one in the back paddock. Sheep were suspicious for a week, now one of them rides the deck. Payload limit is apparently 4 kg of lamb.',
        { fun: 23 },
        [
          say('oluwaseun', 255, 'Photograph or it did not happen.', { fun: 5 }, [
            say('callum', 254, 'Lamb has declined to be interviewed.', { fun: 19 }),
          ]),
        ],
      ),
      say(
        'tomasz',
        250,
        'Your shunt is on the low side so the servo return current goes round it. You are undercounting by whatever the servos draw.',
        { insight: 8 },
        [
          say(
            'oluwaseun',
            249,
            'You are correct, and that explains 11% a week that I was blaming on the chickens. Wiring file updated.',
            { useful: 6, fun: 9 },
          ),
        ],
      ),
      say(
        'ousmane',
        240,
        "Chez nous le problème n'est pas le soleil, c'est la poussière : −30 % sur le panneau en quatre jours. Quelqu'un a une brosse qui marche ?",
        { insight: 5 },
        [
          say(
            'fatou',
            240,
            "Une vieille brosse d'essuie-glace sur le poignet de Kofi. Sérieusement.",
            { useful: 7 },
          ),
        ],
      ),
      say(
        'adaeze',
        200,
        'From the firmware side: sleep mode on the current board burns 14 mA because the USB chip stays awake. That is a hardware sin; on the next revision there will be a jumper. Until then, cut the trace marked J4 and it drops to 0.6 mA.',
        { useful: 15 },
        [
          say('finn', 199, 'Cutting a trace because the manufacturer told me to. What a time.', {
            fun: 12,
          }),
        ],
      ),
      say(
        'hannah',
        180,
        'Please, if this becomes official: a cell that can be taken out with a screwdriver and goes back in the post safely.',
        { useful: 6 },
      ),
    ],
  },
  {
    key: 'dustwiper',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'fr',
    author: 'ousmane',
    daysAgo: 150,
    supports: 18,
    remixOf: 'solar',
    title: "Un essuie-glace pour le panneau solaire : +27 % d'énergie à Bamako",
    tags: ['solaire', 'rover', 'poussière'],
    body: `Suite du rover d'Oluwaseun. Quatre jours d'harmattan et le panneau ne donne plus que 4,1 W.

Un servo du kit, une lame d'essuie-glace de moto coupée à 14 cm, un passage à sec le matin **avant** que la rosée ne sèche. Sans la rosée, on raye. J'ai rayé.

Mesures sur 21 jours : 3,9 Wh/jour sans lame, 4,95 avec, dont 0,02 consommé par le servo.`,
    pictures: [pic('rover-dunes', 'Rover solaire dans un paysage de sable au couchant')],
    hackFiles: [
      {
        name: 'mesures_21_jours.csv',
        licence: 'CC0-1.0',
        content: 'jour,sans_wh,avec_wh\n1,4.8,4.9\n5,4.1,5.0\n9,3.7,4.9\n21,3.2,4.9\n',
      },
    ],
    comments: [
      say(
        'oluwaseun',
        149,
        'The dew trick is worth more than the wiper. I have scratched two panels learning what you just wrote.',
        { love: 7 },
      ),
    ],
  },
  {
    key: 'hexakit',
    board: 'tinkerkit',
    kind: 'product',
    locale: 'en',
    author: 'yuki',
    daysAgo: 133,
    supports: 34,
    title: 'A hexapod add-on: twelve servos, one spine, and a gait you can edit by hand',
    tags: ['hexapod', 'add-on', 'walking'],
    body: `Wheels are solved. Please sell legs.

I have built three hexapods from Tinkerkit parts and each time I needed **two and a half kits**, which leaves me with nine unused claws. (I have considered a lobster.)

What the add-on should contain: twelve servos, six identical legs, a servo board on I²C, and a gait that is a *picture*: six rows, eight columns, black means foot down. A child can draw a new walk on squared paper and type it in. My daughter's is called "drunk uncle". It works.`,
    pictures: [
      pic('hexapod', 'A round teal walker with six amber legs and two curious eyes'),
      pic('rover-exploded', 'Deck plates and wheels floating apart along dotted lines'),
    ],
    hackFiles: [
      {
        name: 'gait_tripod.txt',
        licence: 'CC0-1.0',
        content:
          '# foot down = X, eight beats\nL1 XXXX....\nL2 ....XXXX\nL3 XXXX....\nR1 ....XXXX\nR2 XXXX....\nR3 ....XXXX\n',
      },
    ],
    pledges: [
      pledge('yuki', 2, 140, 'Finally, no spare claws'),
      pledge('victor', 3, 110, 'Swarm of walkers'),
      pledge('finn', 1, 160, 'A month of streams'),
      pledge('amelie', 4, 90, 'Budget collège'),
      pledge('eloi', 1, 130, 'Pour le faire tomber'),
    ],
    comments: [
      say(
        'eloi',
        131,
        'La grille dessinée est géniale. Que fait-il si les six cases d’une colonne sont vides ?',
        { puzzled: 4 },
        [say('yuki', 131, 'He jumps. Then he does not.', { fun: 26 })],
      ),
      say(
        'sanjay',
        120,
        'Twelve servos times 250 mA is 3 A. Please state clearly on the box which supply is needed. Half the support questions in my makerspace are "it twitches".',
        { useful: 9 },
      ),
      say(
        'victor',
        99,
        'I2C to the legs will be unhappy next to motor wires. Ask me how I lost a Sunday.',
        { useful: 4 },
      ),
    ],
  },
  {
    key: 'servo-strip',
    board: 'tinkerkit',
    kind: 'complaint',
    locale: 'en',
    author: 'noor',
    daysAgo: 118,
    supports: 41,
    title: 'Seven of our twelve servos stripped in one term. That is not "rough use".',
    tags: ['servo', 'quality', 'warranty'],
    body: `We run a Saturday club with six kits. Between January and April seven servos stripped the same gear: the third one, every time. I opened them all. Photo attached.

I wrote to support. The answer was that the warranty does not cover "rough use in institutional settings". The users are girls of eight to thirteen, lifting a paper cup.

I would like:

1. to know whether the gear changed, because the 2018 servos next to them are fine;
2. replacements for seven servos;
3. that sentence taken out of the warranty. A kit sold **to schools** should survive a school.`,
    pictures: [
      pic(
        'servo-cutaway',
        'Opened servo: the middle gear has lost a quarter of its teeth, fragments below',
      ),
    ],
    comments: [
      say(
        'amelie',
        118,
        'Pareil au collège : 9 sur 28 depuis septembre. Toujours la troisième roue.',
        { useful: 8 },
      ),
      say(
        'rashid',
        117,
        'I measured four of yours that Noor posted to me. Tooth thickness 0.58 mm, on the 2018 ones 0.66. Something in the mould changed, or the plastic shrinks more. Not rough use. Geometry.',
        { insight: 22, useful: 9 },
        [
          say(
            'beatrix',
            116,
            'And legally that matters: a changed part is a conformity issue, not wear. Keep the receipts.',
            { useful: 11 },
          ),
        ],
      ),
      say(
        'ingrid',
        114,
        'You are right and Rashid is right. We moved the mould to a second supplier in 2022; the sample passed, the series is 0.07 mm thin. I did not know until this thread, and I should have. I am not the person who decides on warranty, but I have walked your photo to her desk.',
        { love: 12, insight: 10 },
        [
          say('noor', 114, 'Thank you for saying "I should have". The girls read it aloud.', {
            love: 15,
          }),
          say(
            'gareth',
            113,
            'Credit where due. Forty years I have waited for a company to write that.',
            { love: 9 },
          ),
        ],
      ),
      say(
        'rosalind',
        112,
        'That is my desk. The sentence is gone from the warranty as of today, for everyone, backdated to 2022. Seven servos left Utrecht this morning, plus seven spare. Anyone with the same fault: the serial starts with 22K to 24B, no receipt needed.',
        { love: 26, useful: 18 },
        [
          say(
            'tomasz',
            111,
            'Could the serial ranges be on the support page and not only in comment 7 of a thread?',
            { useful: 13 },
            [say('rosalind', 110, 'They are now. Fair point.', { useful: 7 })],
          ),
          say('dylan', 108, 'mine is 24C 😭', { fun: 3 }, [
            say('rosalind', 108, 'Send it, Dylan. The third gear cannot read either.', {
              fun: 18,
              love: 9,
            }),
          ]),
        ],
      ),
      say(
        'mateus',
        90,
        'Replacement servo received in Belo Horizonte after 17 days. Tooth is 0.66. I checked, obviously.',
        { useful: 6 },
      ),
      say('gwen', 84, 'I know nothing about servos and I read this whole thread like a novel.', {
        fun: 12,
      }),
    ],
  },
  {
    key: 'usbc',
    board: 'tinkerkit',
    kind: 'improvement',
    locale: 'en',
    author: 'sanjay',
    daysAgo: 300,
    supports: 40,
    title: 'USB-C on the controller board, and print the pin names on BOTH sides',
    tags: ['board', 'usb-c', 'documentation'],
    body: `Two things, one post, because they need the same board revision.

The old connector tears off. I have re-soldered 11 of 19 at our makerspace. USB-C with the two shell pins through the board would survive a teenager.

And pin names: they are printed on the top, where the shield sits. So one must remove the shield to know where to connect the shield.`,
    pictures: [
      pic(
        'board-top',
        'Green controller board seen from above, with chips, gold pads and three lit LEDs',
      ),
    ],
    comments: [
      say(
        'adaeze',
        297,
        'Pin names on both sides: already in the layout for revision D, it costs nothing but ink. USB-C: yes too, with through-hole shell pins, for exactly the reason you give.',
        { love: 15 },
        [
          say(
            'sanjay',
            297,
            'Please let me proof-read the silkscreen. I am not joking.',
            { fun: 6 },
            [say('adaeze', 290, 'Sent. You found three mistakes in nine minutes.', { love: 12 })],
          ),
        ],
      ),
      say(
        'siobhan',
        280,
        'While you are at it: a raised dot next to pin 1. Solder mask can do that for free.',
        { insight: 12, love: 6 },
      ),
      say(
        'eloi',
        260,
        'Et deux résistances de 5,1 k sur CC, sinon la moitié des chargeurs ne donneront rien. Vu sur trois cartes d’autres marques.',
        { useful: 10 },
      ),
    ],
  },
  {
    key: 'swarm',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'victor',
    daysAgo: 44,
    supports: 25,
    title: 'Five rovers that queue politely at a doorway, without a leader',
    tags: ['swarm', 'radio', 'rover'],
    body: `Each robot shouts its distance to the door 5 times a second and waits if a smaller number answers. That is the whole algorithm. They still manage to be late.

Ties: both wait a random time. My first version used the serial number as tie-break and robot 1 became *insufferable*.

~~~
if heard(d) < mine - 2: wait
elif |heard(d) - mine| <= 2: wait(random(50, 400) ms)
else: go
~~~`,
    pictures: [
      pic('swarm-trails', 'Five small robots with coloured light trails crossing at one point'),
    ],
    comments: [
      say('ruben', 43, 'You have reinvented Ethernet, with wheels.', { fun: 17 }),
      say(
        'maelle',
        40,
        'Essayé avec trois : ça marche, sauf si une porte est en métal, alors ils attendent tous éternellement. Un délai maximum de 5 s règle ça.',
        { useful: 6 },
      ),
    ],
  },
  {
    key: 'manuel-fr',
    board: 'tinkerkit',
    kind: 'complaint',
    locale: 'fr',
    author: 'fatou',
    daysAgo: 95,
    supports: 28,
    title: 'La notice française du Tinkerkit dit « tournez le servant » à la page 14',
    tags: ['notice', 'traduction', 'français'],
    body: `Servo n'est pas *servant*. La « planche à pain » n'est pas une *breadboard*. Et page 22, « bouclez les noix » : il s'agit de **serrer les écrous**.

On en rit, oui. Mais nos stagiaires de Thiès ont 14 ans, c'est leur première notice, et ils croient que c'est eux qui ne comprennent pas. J'ai compté 31 erreurs en 40 pages ; la liste est prête, avec les corrections.

Je demande une notice relue par une personne qui a déjà tenu un tournevis en parlant français.`,
    pictures: [pic('fold-manual', 'Notice dépliée en accordéon')],
    comments: [
      say(
        'pascal',
        94,
        '« Bouclez les noix » est affiché au-dessus de la table 4 du repair café depuis un an.',
        { fun: 24 },
      ),
      say('sanjay', 93, 'The English has "insert the nut into itself" on page 9. Solidarity.', {
        fun: 13,
      }),
      say(
        'samir',
        92,
        'Modérateur, et traducteur à mes heures : envoyez la liste, je la relis ce week-end avec @[Fatou Diarra](person:fatou) si elle veut bien.',
        { love: 9 },
        [say('fatou', 92, 'Avec joie. Rendez-vous samedi, j’apporte les noix.', { fun: 18 })],
      ),
    ],
  },
  {
    key: 'bt-drop',
    board: 'tinkerkit',
    kind: 'complaint',
    locale: 'en',
    author: 'finn',
    daysAgo: 12,
    supports: 17,
    title: 'The 3.2 app update disconnects after exactly 10 minutes, live, on my stream',
    tags: ['app', 'bluetooth', 'bug'],
    body: `Exactly ten minutes. Timed it six times: 600 s, 600 s, 601 s, 600 s, 600 s, 600 s. 3.1 ran for hours.

Phone in hand, screen on, robot 40 cm away. The robot keeps its last command, so mine drove off the table *in front of 212 people*. A robot that loses its radio should stop.`,
    pictures: [],
    comments: [
      say(
        'adaeze',
        11.5,
        'The 10 minutes is an idle timer I added. It counts keypresses and not stick movement, which is a mistake a tired person makes. The runaway is worse and you are right: link lost must mean motors off. Both are in 3.2.1, out for testing tonight.',
        { useful: 12, love: 5 },
        [
          say(
            'finn',
            10.8,
            '3.2.1 has been up for two hours. Robot retired with honours, new chassis glued.',
            { fun: 7 },
          ),
        ],
      ),
      say(
        'eloi',
        11,
        'Test à ajouter : couper la radio en pleine vitesse, mesurer la distance d’arrêt. Je veux bien l’écrire.',
        { useful: 7 },
      ),
    ],
  },
  {
    key: 'touch-labels',
    board: 'tinkerkit',
    kind: 'improvement',
    locale: 'en',
    author: 'siobhan',
    daysAgo: 184,
    supports: 43,
    title: 'Parts you can tell apart by touch: six bags, six textures, same price',
    tags: ['accessibility', 'packaging', 'tactile'],
    body: `I have built every kit you sell and I have never seen one.

The slow part is not building. It is sorting. Six identical plastic bags, labelled with ink. M3 × 8 and M3 × 10 differ by two millimetres, which I can feel, and by which bag they are in, which I cannot.

My suggestion costs nearly nothing: a different **zip edge** per bag. One ridge for A, two for B, up to six. Sighted people will use it too, in the half light, under the table, which is where kits are really built.`,
    pictures: [
      pic('spare-drawers', 'Wall of small drawers in different colours, one pulled open'),
      pic('kit-knolling', 'Parts laid out in neat rows'),
    ],
    comments: [
      say(
        'hannah',
        183,
        'Packaging engineer: ridged zip profiles are a stock item. Six profiles instead of one is about €0.004 per kit, and you can drop the ink. It *saves* money.',
        { insight: 19, useful: 12 },
        [
          say(
            'ingrid',
            182,
            'Could you send me the profile names? I will order samples today.',
            { love: 8 },
            [say('hannah', 182, 'Sent. Also ask for the sliders in paper.', { useful: 5 })],
          ),
        ],
      ),
      say(
        'esther',
        170,
        'With 41 children and one kit, sorting is our whole first lesson. I would love bags they can check with closed eyes. They would make it a game.',
        { love: 9 },
      ),
      say(
        'ingrid',
        150,
        'Samples on my desk. I closed my eyes and mixed up C and D; ridges 3 and 4 are too alike. @[Siobhán Kerrigan](person:siobhan), would you test two alternatives if I post them?',
        { love: 10 },
        [
          say(
            'siobhan',
            149,
            'I thought you would never ask. Wavy edge for D.',
            { fun: 6, insight: 5 },
            [
              say('ingrid', 120, 'Wavy edge for D it is. Your name is on the drawing.', {
                love: 28,
              }),
            ],
          ),
        ],
      ),
      say(
        'pascal',
        118,
        'Table 4 confirme : on trie dans la pénombre, à quatre pattes, avec une lampe dans la bouche.',
        { fun: 15 },
      ),
      say('gareth', 80, 'Came to grumble, found nothing to grumble at.', { fun: 14 }),
    ],
  },
  {
    key: 'pluie',
    board: 'tinkerkit',
    kind: 'improvement',
    locale: 'fr',
    author: 'maelle',
    daysAgo: 57,
    supports: 16,
    title: 'Un capot étanche pour la carte, parce qu’à Brest il pleut',
    tags: ['étanchéité', 'carte', 'rover'],
    body: `IP54 suffirait : un capot transparent, un joint torique, trois presse-étoupes.

J'ai essayé la boîte à sandwich (condensation), le vernis (la prise USB aussi est vernie maintenant), et le sac de congélation, qui a gagné, à ma grande honte.`,
    pictures: [pic('board-top', 'La carte de contrôle vue de dessus')],
    comments: [
      say('callum', 55, 'Freezer bag + a sachet of rice. 14 months on a sheep farm. No shame.', {
        useful: 5,
        fun: 4,
      }),
    ],
  },
  {
    key: 'blocks-lang',
    board: 'tinkerkit',
    kind: 'product',
    locale: 'en',
    author: 'esther',
    daysAgo: 22,
    supports: 21,
    title: 'A classroom pack: one kit split into five trays, five roles, one robot',
    tags: ['school', 'teaching', 'classroom'],
    body: `Forty-one pupils, one kit. So we made roles: *wheels*, *arm*, *wires*, *words* (the program) and *witness*, who writes down what really happened. They swap every twenty minutes.

It works so well I would not go back to one kit per pair if I could. Please sell it that way: five trays, five coloured role cards in Swahili, French and English, and a witness notebook.

The witness is the job they fight over.`,
    pictures: [
      pic('kit-box', 'Open orange kit box with blue, green and cream parts in trays'),
      pic(
        'club-table',
        'Nine people around a round table seen from above, a small engine on a turntable in the middle',
      ),
    ],
    pledges: [
      pledge('esther', 2, 85, 'County science fund'),
      pledge('amelie', 6, 95, 'Pour le collège'),
      pledge('fatou', 3, 70, 'Fablab'),
    ],
    comments: [
      say('amelie', 21, 'Le rôle du témoin ! Je le vole dès lundi.', { love: 9 }, [
        say(
          'esther',
          20,
          'Tell me what your witnesses write. Ours wrote: "The robot did not fail. We told it wrong."',
          { love: 17, insight: 8 },
        ),
      ]),
    ],
  },
  {
    key: 'quiet',
    board: 'tinkerkit',
    kind: 'improvement',
    locale: 'fr',
    author: 'eloi',
    daysAgo: 5,
    supports: 9,
    title: 'Un mode nuit : limiter la vitesse des servos pour ne pas réveiller l’étage',
    tags: ['firmware', 'bruit', 'servo'],
    body: `À pleine vitesse un servo fait 58 dB à un mètre (mesuré, chat présent). À 40 %, 44 dB. Un simple réglage dans l'application, avec une lune dessus.

J'ai déjà le patch, six lignes. Qui relit ?`,
    pictures: [],
    hackFiles: [
      {
        name: 'nuit.patch',
        licence: 'MIT',
        content:
          '--- a/servo.c\n+++ b/servo.c\n@@ -41,2 +41,3 @@\n-  step = MAX_STEP;\n+  step = night ? MAX_STEP * 2 / 5 : MAX_STEP;\n+  if (step < 1) step = 1;\n',
      },
    ],
    comments: [
      say('adaeze', 4, 'Je relis ce soir. Le « if (step < 1) » me plaît beaucoup.', { love: 4 }),
    ],
  },
];
