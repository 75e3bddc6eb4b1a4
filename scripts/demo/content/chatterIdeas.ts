import type { ChatterIdea, DemoKind } from './types.ts';

const idea =
  (locale: 'en' | 'fr', board: string) =>
  (kind: DemoKind, title: string, body: string, ...tags: string[]): ChatterIdea => ({
    locale,
    board,
    kind,
    title,
    body,
    tags,
  });

const kitEn = idea('en', 'tinkerkit');
const kitFr = idea('fr', 'tinkerkit');
const lineEn = idea('en', 'bleue');
const lineFr = idea('fr', 'bleue');
const soundEn = idea('en', 'murmur');
const soundFr = idea('fr', 'murmur');
const houseEn = idea('en', 'house');
const houseFr = idea('fr', 'house');

/** What simulated fans post while the demo runs. */
export const chatterIdeas: ChatterIdea[] = [
  kitEn(
    'improvement',
    'A hole in the deck for a lanyard, because robots fall off tables',
    'Five millimetres, rear left corner. I have drilled mine. It has been saved twice since Tuesday.',
    'rover',
    'deck',
  ),
  kitEn(
    'hack',
    'Line follower that apologises when it loses the line',
    'Buzzer, two notes down, then it spins slowly until it finds the tape again. The apology is what makes people help it.',
    'line-following',
    'sound',
  ),
  kitEn(
    'product',
    'A proper joystick that can be held under the chin',
    'Two of my pupils drive with their chins. A football boot stud on a thumb stick works, but it should not have to be a football boot stud.',
    'accessibility',
    'controller',
  ),
  kitEn(
    'improvement',
    'Left and right wheels: mould the letter bigger',
    'It is 1.5 mm tall, grey on grey, inside the rim. Three out of ten in my class fit them wrong.',
    'wheels',
  ),
  kitFr(
    'hack',
    'Le rover arrose les semis (et, une fois, le chat)',
    'Une pompe d’aquarium, un tuyau de 4 mm, et un capteur qui distingue désormais un pot d’un chat. Désormais.',
    'rover',
    'jardin',
  ),
  kitFr(
    'improvement',
    'Un interrupteur accessible sans retourner le robot',
    'Dessous, c’est le seul endroit où l’on ne voit pas le voyant. Sur le côté, s’il vous plaît.',
    'interrupteur',
  ),
  kitFr(
    'product',
    'Un sachet « premières secondes » : trois vis, une roue, ça bouge',
    'Avant la notice de 40 pages, une victoire de cinq minutes. Pour les impatients, dont moi.',
    'débutants',
    'école',
  ),
  kitFr(
    'improvement',
    'Des fils de couleurs distinctes pour les daltoniens',
    'Rouge et vert côte à côte, c’est deux fois le même fil. Bleu et jaune rayé, et tout le monde s’y retrouve.',
    'accessibilité',
    'câbles',
  ),
  lineEn(
    'revival',
    'The little yellow shunter with the bent exhaust',
    'Made for two years, dropped for being slow. It was slow because it was *careful*.',
    'shunter',
    'diesel',
  ),
  lineEn(
    'improvement',
    'Rail joiners you can hold with cold fingers',
    'My railway lives in a garage. A 1 mm tab on each joiner, snapped off afterwards, would save a winter of swearing.',
    'track',
  ),
  lineEn(
    'product',
    'Passengers who are not all wearing 1958',
    'Trainers, a pushchair, someone on the phone, a wheelchair, a dog. Two dozen at 1:87.',
    'figures',
    'station',
  ),
  lineEn(
    'hack',
    'Station clock that shows the real time, 9 mm across',
    'A watch movement turned backwards in a brass ring. Runs a year on one cell. You need tweezers and nobody talking to you.',
    'clock',
    'station',
  ),
  lineFr(
    'revival',
    'Le wagon-poste et son sac qui se décroche au passage',
    'Mon frère et moi visions la soucoupe du chat. Rééditez-le avec un ressort un peu moins ambitieux.',
    'wagon-poste',
  ),
  lineFr(
    'improvement',
    'Un rayon de 30 cm pour les appartements',
    'Avec une locomotive courte et de la patience. Je vis dans 24 m², le train aussi.',
    'voie',
    'petits-espaces',
  ),
  lineFr(
    'product',
    'Des arbres de chez nous : platanes, peupliers, pas de sapins partout',
    'Le long du canal il y a des platanes. Mon réseau est dans le Berry, il a l’air d’être en Norvège.',
    'décor',
    'arbres',
  ),
  soundEn(
    'improvement',
    'A felt pad under the music box, so that the table does not sing along',
    'My table is louder than the box. Four felt dots, five cents.',
    'music-box',
  ),
  soundEn(
    'hack',
    'Rain on the synth: a piezo in a saucer',
    'Put a contact microphone under a saucer on the balcony, into the trigger input. It has been improvising since Sunday.',
    'synth',
    'piezo',
  ),
  soundEn(
    'product',
    'Blank strips by the roll, 10 metres',
    'I have written something long. It is about a bus.',
    'paper-strip',
  ),
  soundFr(
    'product',
    'Un métronome en kit, à balancier, que l’on entend respirer',
    'Pas de bip. Un balancier, une masse, un tic un peu boiteux si l’on veut.',
    'métronome',
    'bois',
  ),
  soundFr(
    'improvement',
    'Imprimer les paroles au dos des bandes',
    'Comme en 1972. On chante mieux quand on sait quoi.',
    'paroles',
    'papier',
  ),
  houseEn(
    'complaint',
    'Gift wrap option wraps the invoice in as well, price up',
    'My godson now knows exactly what he is worth. It is €48.90.',
    'gift',
    'invoice',
  ),
  houseEn(
    'improvement',
    'Say on the product page which screwdriver I need',
    'PH0, PH1, and one hex of 1.5 that nobody owns. Christmas morning is not the time to learn it.',
    'shop',
    'tools',
  ),
  houseEn(
    'product',
    'A box of fifty spare parts chosen by the people who lose them',
    'Not by you. By us. I will start: two M3 × 8, the small spring, the left wheel.',
    'spare-parts',
  ),
  houseFr(
    'complaint',
    'Le suivi du colis dit « bientôt » depuis neuf jours',
    'Bientôt n’est pas une date. Jeudi serait une date.',
    'livraison',
    'suivi',
  ),
  houseFr(
    'improvement',
    'Répondre aussi aux lettres en papier',
    'Ma voisine a 91 ans et une très belle écriture. Elle a écrit en mars.',
    'courrier',
  ),
  houseFr(
    'product',
    'Un carnet d’atelier quadrillé, qui reste ouvert à plat',
    'Couverture toilée, pages détachables, une règle imprimée sur le bord. Le mien s’est encore refermé sur la soudure.',
    'carnet',
    'atelier',
  ),
];
