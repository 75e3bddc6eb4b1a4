import type { DemoRep } from './types.ts';

/** Who answers for what; late answers go to Rosalind first, then to Helena. */
export const reps: DemoRep[] = [
  {
    person: 'ingrid',
    title: 'Head of mechanical R&D',
    department: 'R&D',
    region: 'Bergen',
    languages: ['en'],
    boards: ['tinkerkit', 'house'],
  },
  {
    person: 'adaeze',
    title: 'Firmware lead',
    department: 'R&D',
    region: 'Leeds',
    languages: ['en'],
    boards: ['tinkerkit', 'murmur'],
  },
  {
    person: 'hugo',
    title: 'Responsable R&D trains',
    department: 'Atelier de Besançon',
    region: 'Besançon',
    languages: ['fr', 'en'],
    boards: ['bleue'],
  },
  {
    person: 'mathieu',
    title: 'Concepteur de la gamme Murmur',
    department: 'R&D',
    region: 'Lyon',
    languages: ['fr', 'en'],
    boards: ['murmur'],
  },
  {
    person: 'rosalind',
    title: 'Head of customer care & spare parts',
    department: 'Service',
    region: 'Utrecht',
    languages: ['en', 'fr'],
    boards: ['house', 'tinkerkit', 'bleue', 'murmur'],
    sponsorPosition: 1,
  },
  {
    person: 'helena',
    title: 'Managing director',
    department: 'Board',
    region: 'Lyon',
    languages: ['en', 'fr'],
    boards: ['house', 'tinkerkit', 'bleue', 'murmur'],
    sponsorPosition: 2,
  },
];
