import { pic, pledge, say } from '../say.ts';
import type { DemoIdea } from '../types.ts';

/** The arm's remix tree: a wrist, and what grew out of it. */
export const armIdeas: DemoIdea[] = [
  {
    key: 'wrist',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'kofi',
    daysAgo: 212,
    supports: 44,
    title: 'A fourth axis: a wrist for the Tinkerkit arm, no cutting, €9 of parts',
    tags: ['arm', 'servo', 'wrist', '3d-print'],
    body: `The stock arm has shoulder, elbow and claw. Which means it can reach a mug but only ever from the same angle, like a heron.

This adds a roll axis between forearm and claw. Nothing on the original is drilled or glued; you can put it back in four minutes (I timed my niece).

**You need**

- one 9 g servo, metal gear if you can, the plastic ones last about a fortnight
- two M3 × 12 screws and the two washers left over from bag C (yes, those)
- the printed collar, 22 g of PETG, no supports

**What I would like from Halden & Roy**: a fifth servo header on the board. Mine hangs off the LED pin with a soft PWM and it *jitters when the LED blinks*. See the sketch, line 14, and do not judge me.

Torque budget: the claw plus a full egg cup is 140 g at 31 cm. The stock elbow holds it, just. Two egg cups and it bows politely.`,
    pictures: [
      pic('arm-bench', 'The teal arm on a workbench, reaching down for a red ball'),
      pic('arm-blueprint', 'Outline drawing of the arm with its reach marked in dashed arcs'),
      pic('night-bench', 'The cream arm under a work lamp at night'),
    ],
    hackFiles: [
      {
        name: 'wrist_collar.scad',
        licence: 'CC-BY-SA-4.0',
        content: `// Wrist collar for the Tinkerkit forearm. Print upright, 0.2 mm, 4 walls.
servo = [23, 12.5, 22]; wall = 2.4; play = 0.25;
difference() {
  cube([servo.x + 2*wall, servo.y + 2*wall, 16]);
  translate([wall - play, wall - play, 3])
    cube([servo.x + 2*play, servo.y + 2*play, servo.z]);
  for (x = [4, servo.x]) translate([x, -1, 8])
    rotate([-90, 0, 0]) cylinder(d = 3.2, h = 40, $fn = 32);
}
`,
      },
      {
        name: 'wrist.ino',
        licence: 'MIT',
        content: `#include <Servo.h>
Servo wrist;
const int POT = A2;
const int PIN = 13;          // the LED pin. Sorry.
float angle = 90;

void setup() { wrist.attach(PIN, 600, 2350); }

void loop() {
  float wanted = map(analogRead(POT), 0, 1023, 10, 170);
  angle += (wanted - angle) * 0.12;   // ease, or the egg flies
  wrist.write((int)angle);
  delay(15);
}
`,
      },
    ],
    pledges: [
      pledge('noor', 6, 14, 'One per kit in the Saturday club'),
      pledge('amelie', 13, 12, 'Une par kit complet au collège'),
      pledge('dylan', 1, 10, 'all my pocket money tbh'),
      pledge('sanjay', 2, 18, 'If it comes with a drawing'),
    ],
    comments: [
      say(
        'dylan',
        211,
        'Built it last night. It works!! It also waved at my mum by itself at 2 am and she unplugged the house.',
        { fun: 21 },
        [
          say(
            'kofi',
            211,
            'That is the LED pin. At boot it blinks, the servo reads a blink as "wave". Add a 10k pull-down or apologise to your mum in advance.',
            { useful: 9 },
            [say('dylan', 210, 'did both', { fun: 14 })],
          ),
        ],
      ),
      say(
        'ingrid',
        209,
        'Mechanical R&D here. I printed the collar this morning in the lab and put it through our claw fatigue rig: 11,400 cycles before the screw holes went oval. For 22 g of PETG that is embarrassing for us. May I ask why you chose 2.4 mm walls?',
        { insight: 13, love: 6 },
        [
          say('kofi', 209, 'Six passes of a 0.4 nozzle. There is no deeper wisdom.', { fun: 11 }),
          say(
            'bertrand',
            208,
            'Des trous ovales à 11 400 cycles, cela se soigne avec un insert laiton. 8 centimes. Je dis cela, je ne dis rien.',
            { useful: 7 },
            [
              say(
                'ingrid',
                207,
                '@[Bertrand Vuillemin](person:bertrand) you are right, and the 8 cents is exactly the conversation I am about to have upstairs.',
                { love: 8 },
              ),
            ],
          ),
        ],
      ),
      say(
        'tomasz',
        206,
        'Measured: with the wrist fitted and stalled, the 5 V rail drops to 4.31 V and the board browns out at 4.35. So it is not "jitter when the LED blinks", it is the regulator giving up. A 470 µF across the servo supply fixes it. Please do not just add a header without a bigger regulator.',
        { useful: 17, insight: 9 },
        [
          say(
            'adaeze',
            205,
            'Confirmed on three boards, 4.29 to 4.38 V. The regulator on revision C was chosen for two servos, because in 2017 nobody imagined five. Noted as a real fault rather than a wish.',
            { useful: 8 },
          ),
          say(
            'oluwaseun',
            205,
            'Or feed servos straight from the battery and keep 5 V for thinking. I have done this on every kit for four years.',
            { useful: 6 },
          ),
        ],
      ),
      say(
        'siobhan',
        190,
        'One request from someone who builds by touch: the collar is symmetrical outside but not inside. A 1 mm notch on the servo-horn side and I would not have fitted it backwards three times.',
        { insight: 10, love: 5 },
        [
          say(
            'kofi',
            189,
            'Notch added, file updated. Thank you, I had also fitted it backwards and blamed the printer.',
            { love: 9 },
          ),
        ],
      ),
      say(
        'zoe',
        120,
        "Monté sur scène à Avignon : le bras salue à la fin. 43 représentations, un seul servo grillé. Le public l'applaudit plus que nous.",
        { fun: 12, love: 7 },
      ),
      say(
        'gareth',
        88,
        'Sixty years of toys where the claw did not rotate and nobody died. Now it wants a regulator. Looks very smart though. Supported, under protest.',
        { fun: 10 },
      ),
    ],
  },
  {
    key: 'egg',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'priya',
    daysAgo: 171,
    supports: 39,
    remixOf: 'wrist',
    title: 'Soft fingers for the wrist: picks up a raw egg, a raspberry, a sulking cat toy',
    tags: ['gripper', 'silicone', 'soft-robotics'],
    body: `Kofi's wrist is the missing piece: once the claw can roll, you can approach a thing along its weak side. So I replaced the hard claw with two cast silicone fingers on a printed rib.

The trick is **not** a soft finger. It is a finger that is soft sideways and stiff forwards. The ribs lean 30°, so when the finger touches it curls around instead of pushing.

1. Print the mould halves, wax them (floor wax is fine).
2. Pour Shore 00-30 silicone. Tap the table for two minutes like an impatient relative.
3. Wait 4 hours. Do not poke it. I poked it.
4. Screw on where the claw was.

Results over 200 lifts: eggs 197/200, raspberries 188/200, wet soap 31/200. If you solve soap, remix this.`,
    pictures: [
      pic('gripper-egg', 'Two curved amber fingers closing around a pale egg'),
      pic('kit-knolling', 'All parts of the gripper laid out in rows on red felt'),
    ],
    hackFiles: [
      {
        name: 'lift_tests.csv',
        licence: 'CC0-1.0',
        content: `object,mass_g,lifts,held,note
egg,58,200,197,three dropped on the same sharp rib
raspberry,4,200,188,bruised 6
soap_wet,92,200,31,hopeless
tennis_ball,57,200,200,
light_bulb,33,200,199,sorry
`,
      },
      {
        name: 'finger_mould.scad',
        licence: 'CERN-OHL-P-2.0',
        content: `// Half mould of one finger; ribs lean 30 degrees.
length = 74; width = 18; ribs = 9;
difference() {
  translate([-4, -4, 0]) cube([length + 8, width + 8, 14]);
  translate([0, 0, 3]) linear_extrude(20) polygon([[0,0],[length,width*.4],[length,width*.6],[0,width]]);
}
for (i = [1:ribs]) translate([i * length / (ribs + 1), 0, 3]) rotate([0, 30, 0]) cube([1.6, width, 9]);
`,
      },
    ],
    pledges: [
      pledge('esther', 4, 22, 'Pupils can hold insects without hurting them'),
      pledge('mei', 2, 30, 'For the greenhouse'),
      pledge('arnaud', 1, 25, 'Si elle résiste à −20 °C'),
    ],
    comments: [
      say(
        'finn',
        170,
        'Did it on stream. 14 eggs. The omelette was good. Shore 00-30 is not sold here so I used 00-50, fingers are stiffer, 9/14 survived.',
        { fun: 15 },
        [
          say(
            'priya',
            170,
            '00-50 wants ribs at 1.2 mm rather than 1.6. And thank you for the omelette data.',
            { useful: 6 },
          ),
        ],
      ),
      say(
        'kofi',
        169,
        'I work with people who use prosthetic hands. This rib geometry for the price of a sandwich made me put my coffee down. What is the licence on the mould?',
        { love: 9 },
        [
          say(
            'priya',
            169,
            'CERN permissive. Take it, sell it, just tell me what happens to it.',
            { love: 16 },
            [
              say(
                'kofi',
                140,
                'Two months on: a six-year-old in Leicester is holding strawberries with it. I thought you should know.',
                { love: 31 },
              ),
            ],
          ),
        ],
      ),
      say(
        'ingrid',
        160,
        'For an official version I would need a material that passes toy safety (silicone does), and no separate parts under 32 mm. So the ribs must be one piece with the finger. Has anyone tried moulding it in one shot?',
        { insight: 5 },
        [say('arnaud', 158, "Oui, en TPU, imprimé d'un bloc. J'en fais une remix.", { useful: 6 })],
      ),
    ],
  },
  {
    key: 'tpu',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'fr',
    author: 'arnaud',
    daysAgo: 149,
    supports: 27,
    remixOf: 'egg',
    title: 'Les doigts de Priya sans silicone : imprimés en TPU, prêts en 50 minutes',
    tags: ['pince', 'tpu', 'impression-3d'],
    body: `Le silicone, chez nous, arrive gelé de novembre à mars. Alors voici les doigts de Priya en TPU 85A, d'une seule pièce, nervures comprises.

Ce que j'ai changé :

- nervures à 35° au lieu de 30 (le TPU est plus raide) ;
- une gaufre de 0,6 mm sur la face de prise, pour l'adhérence ;
- le bout du doigt est creux : il s'écrase en premier.

Œufs : 49 sur 50. Framboises : 38 sur 50, c'est moins bien, la gaufre marque les fruits mûrs. Tenue au froid : essayé à −24 °C dans la remise, ça plie encore. Moi, moins.`,
    pictures: [
      pic('gripper-egg', 'La pince souple refermée sur un œuf'),
      pic('gear-train', "Engrenages colorés du mécanisme d'ouverture"),
    ],
    hackFiles: [
      {
        name: 'doigt_tpu.gcode',
        licence: 'CC-BY-SA-4.0',
        content: `; doigt TPU 85A, buse 0.4, 228C, plateau 45C, 25 mm/s
M104 S228
M140 S45
G28
G1 Z0.24 F600
G1 X20 Y20 E0.8 F900
; retraction presque nulle, sinon le filament se noue
M207 S0.6 F1200
`,
      },
    ],
    comments: [
      say(
        'priya',
        148,
        'The hollow tip is a better idea than anything in my thesis. May I cite "Tessier, in a shed, at −24 °C"?',
        { fun: 13, love: 7 },
        [say('arnaud', 148, 'Avec plaisir. Le cabanon demande à être second auteur.', { fun: 17 })],
      ),
      say(
        'fatou',
        130,
        'Reproduit à Thiès à +41 °C : le TPU devient mou après 20 minutes au soleil. Une face blanche règle presque tout.',
        { useful: 6 },
      ),
    ],
  },
  {
    key: 'tomato',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'mei',
    daysAgo: 96,
    supports: 33,
    remixOf: 'tpu',
    title: 'Tomato picker: TPU fingers + a €6 camera + 60 lines of python',
    tags: ['vision', 'python', 'garden', 'gripper'],
    body: `Arnaud's fingers, Kofi's wrist, and a thrift-store camera. It rolls along the greenhouse rail, looks for *red enough*, and twists rather than pulls. The twist is the whole point: pulling takes the truss with it.

"Red enough" is not a neural network. It is hue between 350 and 12 and at least 900 pixels. It has picked one ladybird (released, unharmed, offended).

Known limits: it cannot see green-when-ripe varieties, and at noon everything is red.`,
    pictures: [
      pic('rover-garden', 'A cream rover among rows of plants hung with red fruit'),
      pic('robot-face', 'A teal robot head with two bright lens eyes'),
      pic('wiring-diagram', 'Board, servo, motor and battery joined by coloured wires'),
    ],
    hackFiles: [
      {
        name: 'red_enough.py',
        licence: 'MIT',
        content: `"""Finds the biggest ripe blob; returns (x, y) in pixels or None."""
import numpy as np

def red_enough(hsv: np.ndarray, least: int = 900):
    hue, sat, val = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    ripe = ((hue > 175) | (hue < 6)) & (sat > 110) & (val > 60)
    if ripe.sum() < least:
        return None
    ys, xs = np.nonzero(ripe)
    return int(np.median(xs)), int(np.median(ys))
`,
      },
    ],
    comments: [
      say(
        'esther',
        94,
        'My class wants to know if it can be taught mangoes. They have already named it.',
        { love: 8 },
        [
          say(
            'mei',
            94,
            'Send me twenty photos of ripe and unripe ones in your light and I will send back the numbers. What is it called?',
            { love: 4 },
            [say('esther', 93, 'Madam Chairperson.', { fun: 22 })],
          ),
        ],
      ),
      say(
        'ruben',
        90,
        'Median of the whole mask breaks with two tomatoes: you reach for the gap between them. Label the components first.',
        { useful: 9 },
        [
          say(
            'mei',
            89,
            'It does exactly that and I had been blaming the wrist. Fixed version coming.',
            { fun: 6 },
          ),
        ],
      ),
      say(
        'adaeze',
        70,
        'I would love this as the example project in the next manual. The board has one spare UART for the camera if you drop the buzzer.',
        { useful: 5 },
      ),
    ],
  },
  {
    key: 'penwrist',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'lars',
    daysAgo: 140,
    supports: 24,
    remixOf: 'wrist',
    title: 'The wrist as a plotter: a pen, two rails and a very slow spiral',
    tags: ['plotter', 'drawing', 'arm'],
    body: `I took the wrist, threw away the arm (it is in a drawer, do not worry) and mounted it on two curtain rails. The roll axis now lifts the pen: 12° up, 0° down. That is gentle enough for a fountain pen.

Resolution is about 0.3 mm, which I call *warm*. An A3 spiral takes 48 minutes.`,
    pictures: [pic('plotter', 'A pen gantry drawing a wavy blue spiral on cream paper')],
    hackFiles: [
      {
        name: 'spiral.gcode',
        licence: 'CC0-1.0',
        content: `; pen up M280 P0 S12, pen down M280 P0 S0
G21
G90
M280 P0 S12
G0 X100 Y100
M280 P0 S0
G1 X101.2 Y100.4 F400
G1 X101.9 Y101.6
G1 X101.6 Y103.1
M280 P0 S12
`,
      },
    ],
    comments: [
      say('nadia', 132, 'Does it take ink wet enough for music staves? Asking for me.', { fun: 4 }),
      say('amelie', 118, "Mes élèves ont demandé la même chose avec une craie. On s'y met.", {
        love: 5,
      }),
    ],
  },
  {
    key: 'chalk',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'fr',
    author: 'amelie',
    daysAgo: 75,
    supports: 22,
    remixOf: 'penwrist',
    title: 'Le traceur de Lars, mais à la craie, sur un tableau noir de 2 mètres',
    tags: ['craie', 'école', 'traceur'],
    body: `Projet de la 4e C. Deux moteurs en haut du tableau, deux fils, un poids, et le poignet qui appuie la craie. Il dessine la date tous les matins à 7 h 50, ce qui m'épargne une tâche et fascine les 6e.

Difficulté : la craie raccourcit. On la recule de 1 mm tous les 40 cm de trait, mesuré par Inaya et Théo sur 30 bâtons (le fichier CSV est d'eux).

À faire : la poussière dans les servos. Inaya propose une chaussette de poupée par servo. Essai concluant, deux servos habillés.`,
    pictures: [
      pic('plotter', 'Le traceur vu de dessus'),
      pic('pegboard-bench', 'Établi de la classe avec panneau à outils'),
    ],
    hackFiles: [
      {
        name: 'usure_craie.csv',
        licence: 'CC0-1.0',
        content: `baton,couleur,trait_cm,usure_mm
1,blanche,400,9.8
2,blanche,400,10.3
3,jaune,400,12.1
4,bleue,400,14.0
`,
      },
    ],
    comments: [
      say(
        'fatou',
        74,
        'Bravo Inaya et Théo. À Thiès on a des craies plus tendres, 16 mm pour 400 cm. On envoie nos mesures ?',
        { love: 8 },
        [
          say(
            'amelie',
            73,
            'OUI. Ils ont affiché ton message au tableau. Avec le robot, évidemment.',
            { love: 12 },
          ),
        ],
      ),
      say('lars', 72, 'Chalk! I never thought of chalk. I have had the same pen in for a year.', {
        love: 5,
      }),
    ],
  },
  {
    key: 'brasswrist',
    board: 'tinkerkit',
    kind: 'improvement',
    locale: 'en',
    author: 'mateus',
    daysAgo: 61,
    supports: 31,
    remixOf: 'wrist',
    title: 'Offer a metal gear set for every servo in the kit, sold separately',
    tags: ['servo', 'gears', 'spare-parts'],
    body: `I have cut brass gears for 30 stock servos for people on this board. It takes me 25 minutes each and I charge a coffee. I cannot scale and I am running out of stomach.

Please sell the set: four gears, one steel pin, a dab of grease. The first gear is the one that dies (module 0.4, 14 teeth). If only one can be metal, let it be that one.

Keep the plastic set as the default. Plastic is quiet, and it is right that something cheap breaks before a child's finger does.`,
    pictures: [
      pic('gear-train', 'Six large gears in amber, coral, teal and cream, meshing'),
      pic('servo-cutaway', 'Cutaway of a servo with a broken third gear and its teeth lying loose'),
    ],
    pledges: [
      pledge('kofi', 8, 7, 'I strip one a month'),
      pledge('rashid', 4, 6, 'Cheaper than my time on the lathe'),
      pledge('dylan', 5, 4, 'racing'),
      pledge('finn', 10, 7, 'The stream demands blood'),
      pledge('amelie', 28, 5, 'Deux par kit'),
      pledge('noor', 12, 5, 'Club'),
    ],
    comments: [
      say(
        'bertrand',
        60,
        'Laiton contre plastique : le laiton use le plastique suivant. Il faut alterner ou tout changer. Un acétal chargé coûterait moins et crierait moins.',
        { insight: 9 },
        [
          say('mateus', 60, 'With respect, my brass gears have run a coffee grinder since 2021.', {
            fun: 8,
          }),
          say(
            'rashid',
            59,
            'You are both right: brass pinion, acetal wheel, like every mantel clock since 1880.',
            { useful: 12 },
            [say('bertrand', 59, 'Enfin quelqu’un qui a ouvert une pendule.', { fun: 11 })],
          ),
        ],
      ),
      say(
        'ingrid',
        52,
        'Brass pinion, acetal second wheel is what I have on the bench now. 60,000 cycles without visible wear. I owe @[Mateus Figueira](person:mateus) quite a few coffees.',
        { love: 14, useful: 6 },
      ),
    ],
  },
  {
    key: 'pencil',
    board: 'tinkerkit',
    kind: 'hack',
    locale: 'en',
    author: 'noor',
    daysAgo: 33,
    supports: 19,
    remixOf: 'egg',
    title: 'Soft gripper that holds a pencil for Jara (9), who draws with her shoulder',
    tags: ['accessibility', 'gripper', 'drawing'],
    body: `Jara has very little strength in her hands. She wanted to draw horses like everyone else at Saturday club. The girls put Priya's fingers on a rig strapped to the table: her shoulder moves a joystick, the fingers hold the pencil and lift when she leans back.

Eleven girls worked on it, aged 8 to 13. Three versions failed. The fourth drew a horse. It has five legs, that is not the robot's fault.

We need help with **pressure**: she cannot feel how hard it presses.`,
    pictures: [pic('night-bench', 'The drawing rig under a lamp, late in the evening')],
    comments: [
      say(
        'kofi',
        32,
        'Put a strip of velostat behind the finger and a small vibration motor on her shoulder strap. I will post you both, no charge. Message me.',
        { love: 24, useful: 8 },
        [
          say(
            'noor',
            21,
            'It arrived. It works. She pressed so gently that the horse has eyelashes now.',
            { love: 33 },
          ),
        ],
      ),
      say(
        'siobhan',
        30,
        'Vibration gets tiring on skin after ten minutes, take it from me. Tap, pause, tap is kinder than a continuous buzz.',
        { insight: 11 },
      ),
    ],
  },
];
