import { pic, pledge, say } from '../say.ts';
import type { DemoIdea } from '../types.ts';

/** Music boxes, harps, small synths. */
export const soundIdeas: DemoIdea[] = [
  {
    key: 'strip30',
    board: 'murmur',
    kind: 'improvement',
    locale: 'en',
    author: 'gwen',
    daysAgo: 246,
    supports: 38,
    title: 'Give the music box 30 notes, and let F sharp exist',
    tags: ['music-box', 'paper-strip', 'chromatic'],
    body: `Twenty notes, C major, no sharps. I have arranged 64 hymns for it and every one modulates into a wall.

Thirty chromatic notes would do. The comb can stay the same length if the low teeth get weights underneath, as on the old cylinder boxes.

And make the strips **punchable at home**: a 7 cm strip, 2 mm holes, any child's punch. I attach my grid.`,
    pictures: [
      pic('paper-strip', 'A punched paper strip waving over a teal ground'),
      pic('comb-closeup', 'Steel comb above a golden cylinder full of pins'),
      pic('music-box', 'Wooden music box with comb, cylinder and red-knobbed crank'),
    ],
    hackFiles: [
      {
        name: 'strip_grid.csv',
        licence: 'CC0-1.0',
        content:
          'row,note,mm_from_edge\n1,F3,6.0\n2,G3,8.0\n3,C4,10.0\n4,D4,12.0\n5,E4,14.0\n6,F4,16.0\n7,F#4,18.0\n8,G4,20.0\n',
      },
    ],
    pledges: [
      pledge('gwen', 3, 75, 'F sharp'),
      pledge('nadia', 2, 80, 'I compose for holes'),
      pledge('odile', 1, 95, 'Ma 213e'),
      pledge('ines', 2, 70, 'Puppets need minor keys'),
      pledge('claire', 1, 60, 'Pour le service de nuit'),
    ],
    comments: [
      say(
        'mathieu',
        244,
        'Concepteur de Murmur. Trente notes, oui ; mais en dessous de fa3 une lame de cette longueur « bêle ». Il faut un plomb sous la dent, posé à la main : 40 secondes par boîte. Qui veut entendre la différence ? Je poste deux enregistrements ce soir.',
        { insight: 12 },
        [
          say(
            'odile',
            243,
            'Écouté sur mes 212. La plombée, sans hésiter. L’autre, c’est une chèvre.',
            { fun: 13 },
          ),
          say(
            'aiko',
            243,
            'Could the tooth be thinned near the root instead? That is how we lower a kalimba tine. No lead, no hand work.',
            { insight: 14 },
            [
              say(
                'mathieu',
                239,
                'Essayé : −2 demi-tons sans bêler, usiné en 3 secondes. Je vous dois un dîner, Aiko.',
                { love: 19 },
              ),
            ],
          ),
        ],
      ),
      say(
        'nadia',
        235,
        'Repeated notes: at 2 mm pitch a hole within 7 mm of the last one plays nothing, the damper is still up. So no trills. Can we live without trills?',
        { insight: 6 },
        [say('gwen', 235, 'As a Presbyterian, yes.', { fun: 23 })],
      ),
      say(
        'siobhan',
        220,
        'Punched strips are the only sheet music I can read with my fingers and play with my hand. Please do not replace them with an app.',
        { love: 26 },
      ),
      say('gareth', 200, 'Does it play anything with a whistle in it', { fun: 7 }),
    ],
  },
  {
    key: 'crank',
    board: 'murmur',
    kind: 'complaint',
    locale: 'fr',
    author: 'odile',
    daysAgo: 108,
    supports: 22,
    title: 'La manivelle en plastique casse toujours au même endroit : à la joie',
    tags: ['manivelle', 'casse', 'boîte-à-musique'],
    body: `Quatre manivelles en deux ans, toutes cassées net à la base, toujours quand un enfant accélère au refrain. Une boîte à musique doit supporter le refrain.

Une manivelle de rechange coûte 9 € plus 7 € de port. Le métal plié de 1990 coûtait moins et dure encore.`,
    pictures: [pic('music-box', 'Boîte à musique en bois, manivelle à droite')],
    comments: [
      say(
        'mathieu',
        106,
        'Vu. Le rayon à la base est de 0,2 mm, une amorce de rupture d’école. Je passe à 1,5 mm et je reviens au fil d’acier plié pour la prochaine série.',
        { useful: 8 },
        [
          say('bertrand', 106, '0,2 mm ! On se croirait chez les fabricants de parapluies.', {
            fun: 9,
          }),
        ],
      ),
      say(
        'rosalind',
        105,
        'And postage of 7 for a part of 9 is silly. Small parts now go by letter: 2 euros, Europe-wide. Yours are on the way without either.',
        { love: 9 },
      ),
    ],
  },
  {
    key: 'cv',
    board: 'murmur',
    kind: 'hack',
    locale: 'en',
    author: 'ines',
    daysAgo: 159,
    supports: 29,
    title: 'Murmur synth with control voltage in and out: three resistors and a brave heart',
    tags: ['synth', 'modular', 'soldering'],
    body: `There are two unused pads near the filter chip, marked TP4 and TP5. They are pitch and gate. The designer left us a door and painted it the colour of the wall.

- TP4 → 100k → jack 1
- TP5 → 10k → jack 2, with a diode to ground, please
- the third resistor is for luck (and for the LED)

It tracks three octaves within 6 cents, then wanders off like a tired dog.`,
    pictures: [
      pic('patch-cables', 'Coloured patch cables across rows of sockets'),
      pic('synth-panel', 'Cream synth with coloured knobs and wooden ends'),
      pic('synth-night', 'A small synth in the dark under rainbow waveforms'),
    ],
    hackFiles: [
      {
        name: 'cv_wiring.txt',
        licence: 'CERN-OHL-P-2.0',
        content:
          'TP4 -- 100k -- J1 tip\nTP5 -- 10k  -- J2 tip -- diode (stripe up) -- GND\nJ1, J2 sleeve -- GND at the battery, not at the chip\n3V3 -- 1k -- LED -- GND   (luck)\n',
      },
    ],
    comments: [
      say(
        'mathieu',
        158,
        'Je confirme avoir laissé cette porte. Personne ne l’avait trouvée en quatre ans, je commençais à vexer.',
        { fun: 22 },
      ),
      say(
        'tomasz',
        155,
        'The drift after three octaves is temperature of the exponential pair. Glue the two transistors back to back.',
        { useful: 9 },
        [say('ines', 154, 'Five octaves. With glue. GLUE.', { fun: 12 })],
      ),
      say(
        'zoe',
        120,
        'Branché sur la console lumière du théâtre : le filtre suit le gradateur. Le lever de soleil fait « ouaaaa ».',
        { fun: 11 },
      ),
    ],
  },
  {
    key: 'handbox',
    board: 'murmur',
    kind: 'hack',
    locale: 'en',
    author: 'nadia',
    daysAgo: 66,
    supports: 17,
    remixOf: 'wrist',
    title: 'The Tinkerkit wrist cranks the music box, with rubato',
    tags: ['music-box', 'arm', 'tempo'],
    body: `A motor turning a music box is horrible: perfect tempo, no breath. So the wrist cranks it, and the speed follows a curve I draw with a finger. It slows down before the end. People cry. It is nine lines.

~~~
for beat in score:
    speed = base * curve[beat] * (1 + random(-0.02, 0.02))
    wrist.turn(90, speed)
~~~`,
    pictures: [
      pic('music-box', 'Music box with its crank'),
      pic('arm-bench', 'The arm reaching down'),
    ],
    comments: [
      say(
        'kofi',
        65,
        'Of all the children this wrist has had, this is the one I would show my mother.',
        { love: 15 },
      ),
    ],
  },
  {
    key: 'harp',
    board: 'murmur',
    kind: 'product',
    locale: 'en',
    author: 'aiko',
    daysAgo: 128,
    supports: 21,
    title: 'A 15-string lap harp kit that a ten-year-old can string and an adult can keep',
    tags: ['harp', 'wood', 'strings'],
    body: `Birch ply, bent sides you steam over a saucepan, fluorocarbon strings (fishing line, honestly labelled). Pins that turn with the ordinary Murmur key.

The one thing not to save on is the soundboard: 2.2 mm spruce, grain lengthwise. I would rather have 12 strings on spruce than 22 on ply.`,
    pictures: [pic('string-harp', 'Small wooden harp with fifteen bright strings')],
    pledges: [
      pledge('aiko', 1, 120, 'To compare with mine'),
      pledge('claire', 2, 110, 'Une pour le service, une pour moi'),
      pledge('gwen', 1, 95, 'Why not'),
    ],
    comments: [
      say(
        'claire',
        126,
        'À l’hôpital, la nuit, une petite harpe vaut une douzaine de veilleuses. Mais il faut qu’elle se désinfecte : vernis, pas cire.',
        { insight: 9 },
      ),
      say(
        'mathieu',
        122,
        'Épicéa 2,2 mm : d’accord. La vapeur sur une casserole dans une notice pour enfants : mon service juridique vient de s’asseoir.',
        { fun: 14 },
      ),
    ],
  },
  {
    key: 'veille',
    board: 'murmur',
    kind: 'improvement',
    locale: 'fr',
    author: 'claire',
    daysAgo: 39,
    supports: 13,
    title: 'Un bouton de volume vraiment doux : entre « muet » et « tout l’étage »',
    tags: ['volume', 'synthé', 'nuit'],
    body: `Le premier cran du synthé est à 48 dB. À trois heures du matin, c'est un concert. Un potentiomètre **logarithmique** à la place du linéaire, et tout le monde dort.`,
    pictures: [pic('synth-night', 'Synthé dans la pénombre')],
    comments: [
      say('pascal', 38, 'Remplacé chez nous : 0,70 €, deux soudures. Venez table 4.', {
        useful: 6,
      }),
    ],
  },
  {
    key: 'wave',
    board: 'murmur',
    kind: 'product',
    locale: 'en',
    author: 'sanjay',
    daysAgo: 88,
    supports: 11,
    title: 'A printed poster that explains sound, with the kit’s own waveforms',
    tags: ['poster', 'teaching'],
    body: `The manual says "square waves sound hollow". Why? One poster: each knob position, its wave, a ring pattern you can compare with your eyes half closed. Hang it above the bench, stop explaining.`,
    pictures: [pic('wave-poster', 'Concentric coloured rings beside a column of amber bars')],
    comments: [
      say('esther', 85, 'Matt paper please. Ours hangs opposite a window.', { useful: 4 }),
    ],
  },
  {
    key: 'hum',
    board: 'murmur',
    kind: 'complaint',
    locale: 'en',
    author: 'ines',
    daysAgo: 19,
    supports: 14,
    title: 'The new power supply hums at 100 Hz and you removed the battery door',
    tags: ['power', 'noise', 'synth'],
    body: `The 2024 synth has no battery compartment, only the wall plug, and the wall plug hums: −52 dB at 100 Hz, measured against −78 for the old one on batteries. On stage I can hear the mains of Portugal.

A musical instrument that adds its own note should at least let me choose which.`,
    pictures: [pic('synth-panel', 'The cream synth from the front')],
    comments: [
      say(
        'mathieu',
        17,
        'Mesuré ce matin : −54 chez moi. C’est trop, et la trappe supprimée était une décision d’emballage, pas de musique. Je ne sais pas encore ce que nous pouvons faire pour ceux déjà vendus ; réponse avant la fin du mois.',
        { insight: 7 },
        [
          say(
            'ines',
            17,
            'An honest "I do not know yet" with a date. I can wait a month for that.',
            { love: 8 },
          ),
        ],
      ),
      say('pascal', 15, 'Un condensateur de 2 200 µF en parallèle du jack : −71 dB. 40 centimes.', {
        useful: 9,
      }),
    ],
  },
  {
    key: 'berceuses',
    board: 'murmur',
    kind: 'revival',
    locale: 'fr',
    author: 'marguerite',
    daysAgo: 190,
    supports: 20,
    title: 'Rééditer le cahier des douze berceuses perforées de 1972',
    tags: ['berceuses', 'partitions', 'papier'],
    body: `Le cahier contenait douze bandes, chacune d'un pays, avec les paroles au dos. J'en ai vendu des centaines ; il ne me reste que la neuvième, que mon petit-fils a mâchée.

Si quelqu'un a les autres, on pourrait les recopier à la main, trou par trou.`,
    pictures: [pic('paper-strip', 'Bande de papier perforée ondulante')],
    pledges: [
      pledge('marguerite', 2, 18, 'Une pour mâcher'),
      pledge('gwen', 1, 20, 'To arrange'),
      pledge('simone', 1, 15, 'Gabin dort peu'),
    ],
    comments: [
      say('odile', 189, 'J’ai les 1, 2, 4, 5, 7, 8, 10 et 12. Je les scanne dimanche.', {
        love: 14,
      }),
      say(
        'aiko',
        188,
        'Number 3 was in my grandmother’s box in Sendai. Photographed, both sides.',
        { love: 17 },
      ),
      say('marguerite', 187, 'Il manque la 6 et la 11. Je n’espérais pas vivre ce message.', {
        love: 22,
      }),
    ],
  },
];
