import type { DemoAnswer } from '../types.ts';

export const tinkerkitAnswers: DemoAnswer[] = [
  {
    idea: 'wrist',
    rep: 'ingrid',
    days: 8,
    status: 'exploring',
    body: {
      en: 'Kofi, I built your wrist on Saturday with my own nine euros of parts, and it lifts what our catalogue says the arm cannot. Two questions before I take it further: what does the third bolt do that the first two do not, and would you let us measure yours after a year of use? I would rather learn from your worn one than from my new one.',
    },
    thanks: {
      kind: 'gift',
      note: 'A set of the first injection-moulded wrists, numbered 1 of 30, is on its way to Accra.',
    },
  },
  {
    idea: 'wrist',
    rep: 'ingrid',
    days: 95,
    status: 'development',
    body: {
      en: 'The drawing has a number now: TK-114. The wrist will be sold as a part and be in the next kit, with {{fan}}’s name on the drawing. Thank you, all {{supports}} of you.',
      fr: 'Le plan a désormais un numéro : TK-114. Le poignet sera vendu seul et livré dans le prochain coffret, avec le nom de {{fan}} sur le plan. Merci à vous, les {{supports}}.',
    },
    decision: {
      outcome: 'development',
      text: { en: 'The wrist becomes part TK-114.', fr: 'Le poignet devient la pièce TK-114.' },
      reason: {
        en: 'It needs no cutting, costs less than four euros to mould, and of the eleven people who sent us worn ones nobody had broken it. The mould is ordered.',
        fr: 'Il ne demande aucune découpe, coûte moins de quatre euros à mouler, et aucune des onze pièces usées reçues n’était cassée. Le moule est commandé.',
      },
      wouldChange: {
        en: 'If the mould trials show more than 0.3 mm of play we go back to two bolts and tell you.',
        fr: 'Si les essais montrent plus de 0,3 mm de jeu, nous revenons à deux vis et vous le dirons.',
      },
      owner: 'ingrid',
      nextInDays: 24,
    },
  },
  {
    idea: 'usbc',
    rep: 'adaeze',
    days: 6,
    status: 'launched',
    body: {
      en: 'Done, and shipped since March: USB-C on every controller board, pin names on both sides, because some of us solder lying down. Owners of the old board can swap it at cost with the form on the parts page.',
      fr: 'C’est fait et livré depuis mars : l’USB-C sur chaque carte, et le nom des broches sur les deux faces. L’ancienne carte s’échange à prix coûtant.',
    },
    thanks: { kind: 'badge', note: 'Pin names on both sides: this one is yours.' },
  },
  {
    idea: 'servo-strip',
    rep: 'ingrid',
    days: 13,
    status: 'planned',
    body: {
      en: 'You are right, and “rough use” was the wrong sentence; I have had it taken out of the reply templates. The gears were moulded too cold between January and April. Every school with that batch gets brass ones, no forms, no photos of broken teeth.',
    },
    decision: {
      outcome: 'planned',
      text: { en: 'Free brass gears for batch 24A, and brass in every servo from the autumn.' },
      reason: {
        en: 'We cut open forty servos. Thirty-one had voids at the root of the teeth, which is a moulding fault of ours and not a matter of how a class uses them.',
      },
      wouldChange: { en: 'Nothing: this is owed.' },
      owner: 'ingrid',
      nextInDays: 9,
    },
  },
  {
    idea: 'touch-labels',
    rep: 'rosalind',
    days: 11,
    status: 'planned',
    body: {
      en: 'Siobhan, six bags and six textures it is. The packer in Poland tried your list blindfolded and got five of six; the sixth (waffle against rib) we would like to solve with you on a call.',
    },
    decision: {
      outcome: 'planned',
      text: { en: 'Textured bags in every kit from the spring.' },
      reason: {
        en: 'The bags cost a cent more each, and sorting by touch helped sighted people too: our own packers made a third fewer mistakes.',
      },
      wouldChange: {
        en: 'If the bag maker cannot hold six textures apart we go to notched labels.',
      },
      owner: 'rosalind',
      nextInDays: 45,
    },
    thanks: {
      kind: 'gift',
      note: 'The first textured kit, for you to take apart.',
      isPrivate: true,
    },
  },
  {
    idea: 'hexakit',
    rep: 'adaeze',
    days: 12,
    status: 'declined',
    body: {
      en: 'A no, with the sums. Twelve servos cost us 41 euros before anybody has assembled anything, and a hexapod that costs 260 euros would be bought by the people who can build yours already. What I can do instead: publish the gait editor, so that yours gets better.',
    },
    decision: {
      outcome: 'declined',
      text: { en: 'No hexapod add-on; the gait editor becomes free software.' },
      reason: {
        en: 'At the price that twelve good servos force on us we would sell about 300, and need 1,800 to pay for the mould of the spine.',
      },
      wouldChange: { en: 'A servo of this strength under two euros, or 1,800 pledges.' },
      owner: 'adaeze',
      nextInDays: 150,
    },
  },
  {
    idea: 'manuel-fr',
    rep: 'rosalind',
    days: 4,
    status: 'launched',
    body: {
      fr: 'Le « servant » a démissionné. La notice est retraduite par quelqu’un qui a monté le kit, relue par deux d’entre vous, et en ligne depuis mardi ; la version papier suit dans les coffrets de décembre.',
    },
    thanks: { kind: 'badge', note: 'A sauvé la page 14.' },
  },
  {
    idea: 'solar',
    rep: 'adaeze',
    days: 10,
    status: 'heard',
    body: {
      en: 'Read twice, and your honest battery gauge once more on the train. The gauge goes into the firmware as a pull request with your name on it if you like; the panel I cannot promise yet.',
    },
  },
];
