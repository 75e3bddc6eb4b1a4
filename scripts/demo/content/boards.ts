import type { DemoBoard } from './types.ts';

export const brand = {
  name: 'Halden & Roy',
  tagline: 'Made to be taken apart',
  description: 'Toys and kits for people with screwdrivers, since 1954.',
} as const;

export const boards: DemoBoard[] = [
  {
    key: 'tinkerkit',
    promiseAt: 20,
    cadence: 'month',
    name: 'Tinkerkit',
    colour: 'teal',
    description:
      'The robotics kit: rover, arm, board and everything you have bolted to them. Bring your hacks. — Le kit de robotique, et tout ce que vous y avez ajouté.',
  },
  {
    key: 'bleue',
    promiseAt: 18,
    cadence: 'month',
    name: 'Ligne Bleue / Blue Line',
    colour: 'blue',
    description:
      'Our HO trains, made from 1961 until we stopped them in 2019. What should run again, and how? — Nos trains HO, arrêtés en 2019. Que faut-il remettre sur les rails ?',
  },
  {
    key: 'murmur',
    promiseAt: 15,
    cadence: 'month',
    name: 'Murmur',
    colour: 'violet',
    description:
      'Build-it-yourself music boxes, harps and small synths. — Boîtes à musique, harpes et petits synthés à construire.',
  },
  {
    key: 'house',
    promiseAt: 20,
    cadence: 'never',
    name: 'Everything else & service',
    colour: 'amber',
    description:
      'Parts, parcels, manuals, shops, ideas without a shelf. Complaints welcome, unedited. — Pièces, colis, notices, réclamations.',
  },
];
