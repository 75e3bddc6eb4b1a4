import type { DemoAnswer } from '../types.ts';

export const otherAnswers: DemoAnswer[] = [
  {
    idea: 'bl77',
    rep: 'hugo',
    days: 13,
    status: 'exploring',
    body: {
      fr: 'J’ai ressorti les plans de 1961 : ils tiennent sur quatre calques et une tache de café. L’outillage du châssis existe encore, celui du nez a été fondu en 1994. Je cherche à savoir ce que coûterait un nez neuf, juste cette fois.',
      en: 'I took out the drawings of 1961: four sheets and a coffee stain. The tooling of the chassis still exists; the nose was melted down in 1994. I am finding out what a new nose would cost, done properly this time.',
    },
  },
  {
    idea: 'bl77',
    rep: 'helena',
    days: 150,
    status: 'development',
    body: {
      en: 'You pledged to buy more of them than we sold in its last three years. The BL-77 comes back. Hugo leads it, and reports here every month until it stands on your shelf.',
      fr: 'Vos promesses d’achat dépassent nos ventes des trois dernières années. La BL-77 revient. Hugo la conduit, et en rend compte ici chaque mois jusqu’à ce qu’elle soit sur votre étagère.',
    },
    decision: {
      outcome: 'development',
      text: {
        en: 'The BL-77 returns in the next season.',
        fr: 'La BL-77 revient la saison prochaine.',
      },
      reason: {
        en: 'The pledges cover the new tooling of the nose at a price that the median of you named. The metal chassis stays: we asked, and you said so 46 times.',
        fr: 'Les promesses d’achat couvrent l’outillage du nez au prix médian que vous avez nommé. Le châssis métal reste : vous l’avez dit 46 fois.',
      },
      wouldChange: {
        en: 'If the first castings of the nose fail twice, the date moves, not the chassis.',
        fr: 'Si les deux premières coulées du nez échouent, la date recule, pas le châssis.',
      },
      owner: 'hugo',
      nextInDays: 17,
    },
    thanks: { kind: 'badge', note: 'Walter, the first of them has your initials under the roof.' },
  },
  {
    idea: 'lost',
    rep: 'hugo',
    days: 2,
    status: 'heard',
    body: {
      fr: 'Cher Gabin, le chef de gare de l’atelier a bien reçu ta lettre. Une locomotive qui reste sur un banc, c’est qu’elle attendait la correspondance. On en a retrouvé une, bleue, un peu rayée au même endroit que la tienne. Elle a pris le train de nuit, elle arrive jeudi. Signé : Hugo, qui a commencé ici à l’emballage.',
    },
    thanks: { kind: 'gift', note: 'Une locomotive bleue, de la part de tout l’atelier.' },
  },
  {
    idea: 'coupler',
    rep: 'hugo',
    days: 19,
    status: 'planned',
    body: {
      fr: 'Cinq jours de retard pour cette réponse, et treize ans pour l’explication. Nous avons changé de cote en 2014 sans l’écrire nulle part. Un attelage de raccord sera joint gratuitement à chaque commande, et les cotes sont publiées dès aujourd’hui.',
    },
    decision: {
      outcome: 'planned',
      text: { fr: 'Un attelage de raccord 2011–2016, gratuit, et toutes les cotes publiées.' },
      reason: {
        fr: 'Refaire les attelages de 2016 casserait à leur tour ceux qui roulent. Un raccord coûte 11 centimes et ne fâche personne.',
      },
      wouldChange: {
        fr: 'Si le raccord déraille en courbe de 360 mm, nous le redessinons avec vous.',
      },
      owner: 'hugo',
      nextInDays: -6,
    },
  },
  {
    idea: 'steam',
    rep: 'rosalind',
    days: 12,
    status: 'declined',
    body: {
      en: 'Gareth, one (1) answer: no, and I am sorry. The tooling was sold with the Swansea works in 1988 and its owner melts it for washing machines. I asked twice.',
    },
    decision: {
      outcome: 'declined',
      text: { en: 'No tank engine from us.' },
      reason: {
        en: 'Without the tooling it would be a new model at the price of a new model, for 23 people. We would sooner put that into the BL-77.',
      },
      wouldChange: { en: 'Somebody who has a complete 1970s engine and lends it to be measured.' },
      owner: 'rosalind',
      nextInDays: 200,
    },
  },
  {
    idea: 'roundhouse',
    rep: 'hugo',
    days: 11,
    status: 'heard',
    body: {
      fr: 'Trois stalles et un pont silencieux : le moteur existe (celui de Murmur), la place aussi. Je vous redis en janvier si le pont tourne sans bruit.',
    },
  },
  {
    idea: 'strip30',
    rep: 'mathieu',
    days: 9,
    status: 'planned',
    body: {
      en: 'F sharp shall exist. Thirty notes need a wider comb, and a wider comb needs a cylinder that nobody makes; I found a retired man in the Jura who does.',
      fr: 'Le fa dièse existera. Trente notes demandent un peigne plus large, donc un cylindre que personne ne fait ; j’ai trouvé un retraité du Jura qui, si.',
    },
    decision: {
      outcome: 'planned',
      text: {
        en: 'A 30-note comb as a part, next summer.',
        fr: 'Un peigne de 30 notes en pièce, l’été prochain.',
      },
      reason: {
        en: 'It fits the box you own: only the comb and two screws change. The man in the Jura can make 40 cylinders a month.',
        fr: 'Il va dans votre boîte : seuls le peigne et deux vis changent. Le cylindre se fait à 40 par mois.',
      },
      wouldChange: {
        en: 'If he retires from retirement.',
        fr: 'S’il prend sa retraite de retraité.',
      },
      owner: 'mathieu',
      nextInDays: 60,
    },
  },
  {
    idea: 'crank',
    rep: 'mathieu',
    days: 7,
    status: 'development',
    body: {
      fr: 'Elle casse à la joie parce que j’y avais mis un angle vif, par goût. Le goût est corrigé : rayon de 2 mm, laiton, et l’échange est gratuit pour toutes celles qui ont cassé.',
    },
    decision: {
      outcome: 'development',
      text: { fr: 'Manivelle en laiton, échange gratuit.' },
      reason: {
        fr: 'Un angle vif concentre l’effort au pied de la manivelle : c’est un défaut de dessin, le mien.',
      },
      wouldChange: { fr: 'Rien : la pièce est en fabrication.' },
      owner: 'mathieu',
      nextInDays: 12,
    },
  },
  {
    idea: 'parts',
    rep: 'rosalind',
    days: 12,
    status: 'development',
    body: {
      fr: 'Chaque pièce, à l’unité, vingt ans, avec sa cote : oui. Les 2 140 premières sont en ligne ; les trains suivent avant l’été. Vous avez été {{supports}} à le demander.',
      en: 'Every part, singly, for twenty years, with its dimensions: yes. The first 2,140 are online; trains follow before the summer.',
    },
    decision: {
      outcome: 'development',
      text: {
        fr: 'Toutes les pièces à l’unité pendant vingt ans.',
        en: 'All parts singly, for twenty years.',
      },
      reason: {
        fr: 'Un jouet qu’on répare se garde ; ceux qui réparent rachètent. Nous avons compté : ils achètent deux fois plus.',
        en: 'A toy that can be mended is kept, and those who mend come back: we counted, they buy twice as much.',
      },
      wouldChange: {
        fr: 'La loi, si elle demandait mieux.',
        en: 'The law, should it ask for more.',
      },
      owner: 'rosalind',
      nextInDays: 80,
    },
    thanks: { kind: 'badge', note: 'La cote de chaque pièce : c’était votre phrase.' },
  },
  {
    idea: 'parcel',
    rep: 'rosalind',
    days: 5,
    status: 'launched',
    body: {
      en: 'Hannah, the 31 screws are replaced, and the big box full of air is abolished: kits travel in their own box with a paper sleeve. Your photo hangs in the packing hall.',
    },
  },
  {
    idea: 'phone',
    rep: 'rosalind',
    days: 9,
    status: 'launched',
    body: {
      fr: 'Il n’y a plus de liste. Il y a Odette, Karim et moi, de 9 h à 18 h, et mon poste direct est dans chaque notice depuis mars.',
    },
  },
  {
    idea: 'guests',
    rep: 'helena',
    days: 10,
    status: 'heard',
    body: {
      en: 'Two fans at a design meeting, with cake: I should have asked you first. We are working out how you choose the two. Not us.',
      fr: 'Deux d’entre vous à une réunion de conception, avec un gâteau : j’aurais dû vous le proposer. Nous cherchons comment vous les choisirez. Vous, pas nous.',
    },
  },
];
