import type { DemoUpdate } from '../types.ts';

const text = (en: string, fr?: string) =>
  ({ kind: 'text', text: fr ? { en, fr } : { en } }) as const;

/** What R&D reports of the robots and of the music boxes. */
export const otherUpdates: DemoUpdate[] = [
  {
    board: 'tinkerkit',
    rep: 'adaeze',
    monthsAgo: 5,
    title: { en: 'What your hacks taught our firmware' },
    blocks: [
      text(
        'Three of your hacks drive the servos faster than we allow, and none of them burnt one. The limit in 3.1 goes up to what you measured.',
      ),
      { kind: 'ideas', heading: { en: 'The hacks' }, ideas: ['wrist', 'egg', 'penwrist'] },
      { kind: 'thanks', heading: { en: 'They measured' }, people: ['kofi', 'priya', 'lars'] },
    ],
  },
  {
    board: 'tinkerkit',
    rep: 'ingrid',
    monthsAgo: 4,
    title: { en: 'Forty servos, cut open' },
    blocks: [
      text(
        'Thirty-one of forty had voids at the root of the teeth. The mould was too cold. Sorry is not a gear; brass is. They go out from Monday.',
      ),
      { kind: 'ideas', heading: { en: 'The complaint that found it' }, ideas: ['servo-strip'] },
    ],
  },
  {
    board: 'tinkerkit',
    rep: 'adaeze',
    monthsAgo: 3,
    title: { en: 'USB-C, six months on', fr: 'L’USB-C, six mois après' },
    blocks: [
      text(
        'Nine boards in ten that we sell to schools are now the new one. Returns fell by a third: most were plugs forced in upside down.',
        'Neuf cartes sur dix vendues aux écoles sont les nouvelles. Les retours ont baissé d’un tiers : c’étaient des prises forcées à l’envers.',
      ),
      { kind: 'ideas', heading: { en: 'Launched', fr: 'Lancée' }, ideas: ['usbc'] },
    ],
  },
  {
    board: 'tinkerkit',
    rep: 'ingrid',
    monthsAgo: 2,
    title: { en: 'Part TK-114' },
    blocks: [
      text(
        'The mould of the wrist is being cut. Play after 10,000 moves: 0.12 mm. Kofi’s own, after a year: 0.10. We are working on it.',
      ),
      { kind: 'ideas', heading: { en: 'In development' }, ideas: ['wrist'] },
      { kind: 'thanks', heading: { en: 'Name on the drawing' }, people: ['kofi'] },
    ],
  },
  {
    board: 'tinkerkit',
    rep: 'adaeze',
    monthsAgo: 1,
    daysLate: 2,
    title: { en: 'Late by two days, because of ten minutes' },
    blocks: [
      text(
        'The disconnect after exactly ten minutes is a power-saving timer that I wrote in 2019 and forgot. Finn found it live in front of 400 people. The fix is in review.',
      ),
      { kind: 'ideas', heading: { en: 'The bug' }, ideas: ['bt-drop'] },
    ],
  },
  {
    board: 'murmur',
    rep: 'mathieu',
    monthsAgo: 2,
    title: { fr: 'Le fa dièse et le retraité du Jura', en: 'F sharp and the man in the Jura' },
    blocks: [
      text(
        'The first cylinder of thirty notes came in a biscuit tin. It is in tune. I played it to the accounts department until they agreed.',
        'Le premier cylindre de trente notes est arrivé dans une boîte à biscuits. Il est juste. Je l’ai joué à la comptabilité jusqu’à leur accord.',
      ),
      { kind: 'ideas', heading: { fr: 'L’idée de Gwen', en: 'Gwen’s idea' }, ideas: ['strip30'] },
    ],
  },
  {
    board: 'murmur',
    rep: 'mathieu',
    monthsAgo: 1,
    title: { fr: 'Deux millimètres de rayon', en: 'A radius of two millimetres' },
    blocks: [
      text(
        'The new crank was turned 40,000 times by a motor and 300 times by my daughter. It holds both.',
        'La nouvelle manivelle a été tournée 40 000 fois par un moteur et 300 fois par ma fille. Elle tient aux deux.',
      ),
      {
        kind: 'ideas',
        heading: { fr: 'La réclamation d’Odile', en: 'Odile’s complaint' },
        ideas: ['crank'],
      },
    ],
  },
];
