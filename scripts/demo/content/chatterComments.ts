import type { ChatterComment } from './types.ts';

const en = (body: string, where: Omit<ChatterComment, 'body' | 'locale'> = {}): ChatterComment => ({
  locale: 'en',
  body,
  ...where,
});
const fr = (body: string, where: Omit<ChatterComment, 'body' | 'locale'> = {}): ChatterComment => ({
  locale: 'fr',
  body,
  ...where,
});

/** What simulated fans say while the demo runs; each is good for one use. */
export const chatterComments: ChatterComment[] = [
  en('Just measured mine: 0.59 mm. Serial 23A. So it is not only the early batch.', {
    idea: 'servo-strip',
  }),
  en('My third one arrived today. Running it overnight with a sock over it.', {
    idea: 'servo-strip',
  }),
  fr(
    'Reçu les servos de remplacement au collège, merci. Les élèves ont mesuré les dents au pied à coulisse.',
    { idea: 'servo-strip' },
  ),
  en('Showed this to my dad. He went up to the loft and has not come down.', { idea: 'bl77' }),
  fr('La mienne a 44 ans et tire encore ses neuf voitures. Je compte sur vous.', { idea: 'bl77' }),
  en('What about the two-tone grey version from 1982? Asking quietly.', { idea: 'bl77' }),
  fr(
    'Numéro 31 006, achetée d’occasion à Vierzon. @[Thierry Lemoine](person:thierry), pour le tableau.',
    { idea: 'bl77' },
  ),
  en('Half a millimetre on a stripe and I would still see it from the kitchen. Walter is right.', {
    idea: 'bl77',
  }),
  fr('Ma fille demande des nouvelles de Capitaine tous les soirs.', { idea: 'lost' }),
  en('We have ducks here too. I will ask.', { idea: 'lost' }),
  fr('Le sifflet de dimanche s’entendait jusqu’au pont. Je confirme.', { idea: 'lost' }),
  en(
    'Printed two collars, one cracked along the layers. Rotate it 90° and use four walls, as it says. I did not read it. My fault.',
    { idea: 'wrist' },
  ),
  en('Does the wrist clear the claw cable at full roll? Mine catches at about 160°.', {
    idea: 'wrist',
  }),
  fr('Le condensateur de 470 µF règle tout, merci Tomasz. Pourquoi n’est-il pas dans la boîte ?', {
    idea: 'wrist',
  }),
  en('Soap update: with the waffle from the TPU version I am at 88/200.', { idea: 'egg' }),
  fr('Avec une framboise congelée, ça marche à tous les coups. Je sais, ce n’est pas le sujet.', {
    idea: 'egg',
  }),
  en('Ripe yellow varieties: hue 22 to 30 works in my greenhouse in the morning.', {
    idea: 'tomato',
  }),
  en('Could Madam Chairperson send a photograph?', { idea: 'tomato' }),
  fr('On a mesuré 16,4 mm d’usure sur la craie verte. C’est toujours la verte.', { idea: 'chalk' }),
  en('Wavy edge D is genius. I can sort with the lights off now, tried it.', {
    idea: 'touch-labels',
  }),
  fr('Essayé les yeux bandés avec mes CM2 : ils trient plus vite que moi.', {
    idea: 'touch-labels',
  }),
  en('Cloudy week here. 41% and holding.', { idea: 'solar' }),
  en('Lamb is now a sheep. Payload revised.', { idea: 'solar' }),
  fr('Avec la rosée du matin, zéro rayure après un mois.', { idea: 'dustwiper' }),
  en(
    'My son drew a gait called "late for school". It only has three legs down at any time and it is FAST.',
    { idea: 'hexakit' },
  ),
  fr('Et si on dessinait une marche arrière ? La nôtre recule en s’excusant.', { idea: 'hexakit' }),
  en('Got 3.2.1: an hour and twenty, no drop. Thank you for the quick fix.', { idea: 'bt-drop' }),
  fr('« Bouclez les noix » sur un t-shirt, j’en prends deux.', { idea: 'manuel-fr' }),
  en('Both sides of the board, please, and the fuse rating too.', { idea: 'usbc' }),
  en('Ours wrote today: "Nobody touched it and it moved. Three people touched it."', {
    idea: 'blocks-lang',
  }),
  fr('Compartiment 7 allumé toute la nuit chez moi, et personne n’ose l’éteindre.', {
    idea: 'night-coaches',
  }),
  en('Dark blue with gold lettering or I riot, gently.', { idea: 'night-coaches' }),
  fr('Trois stalles sur une étagère, deux sur le frigo. On s’organise.', { idea: 'roundhouse' }),
  en('Would the roof lights open by servo? I have a spare. I have many spares.', {
    idea: 'roundhouse',
  }),
  fr('Cales reçues hier, posées en dix minutes sur 22 wagons. Plus un seul décrochage.', {
    idea: 'coupler',
  }),
  en('Flour gets everywhere. I regret nothing.', { idea: 'winter' }),
  en('Seconding the wooden one.', { idea: 'steam' }),
  fr('J’ai retrouvé une boîte de 1974 au vide-grenier. Pleine de boutons, évidemment.', {
    idea: 'tins',
  }),
  en('Listened to both recordings on headphones. The leaded one breathes.', { idea: 'strip30' }),
  fr('Sans trilles, mais avec un fa dièse : signé.', { idea: 'strip30' }),
  en('Glued the pair, waited a day: 4 cents over five octaves.', { idea: 'cv' }),
  en('The slow-down at the end got me as well.', { idea: 'handbox' }),
  fr('Le 11, ma tante de Pau croit l’avoir. Elle cherche.', { idea: 'berceuses' }),
  fr('Point relais à Rennes si besoin, j’ai une vitrine et du temps le samedi.', { idea: 'parts' }),
  en('Ordered one single spring. It came in a letter. I am absurdly happy.', { idea: 'parts' }),
  en('New box arrived in Fife. Used the lid as a tray. Did not lose one screw.', {
    idea: 'parcel',
  }),
  fr('Troisième choix du menu, quelqu’un a décroché en 12 secondes. Bravo.', { idea: 'phone' }),
  en('Please keep the one honest number. No second number.', { idea: 'sensor' }),
  fr('Chèvres : confirmé, 4 mm. La nôtre a goûté.', { idea: 'sensor' }),
  en(
    'Saturn last night, through cardboard. My neighbour came out in his slippers and said nothing for a while.',
    { idea: 'telescope' },
  ),
  fr('Une vitrine à Moulins attend sa boîte. Il y a déjà de la buée.', { idea: 'shop' }),
  en('Lemon drizzle. I move that it be lemon drizzle.', { idea: 'guests' }),
  fr('J’ai essayé hier soir : ça marche, à condition de bien serrer la vis du fond.', {
    board: 'tinkerkit',
  }),
  en('Does this still work with the older board? Mine says revision B.', { board: 'tinkerkit' }),
  en('Bookmarked for the weekend. If it breaks I will say so here.', { board: 'tinkerkit' }),
  fr('Je soutiens, mais pensez aux rayons de 36 cm, tout le monde n’a pas un salon.', {
    board: 'bleue',
  }),
  en('I would rather wait a year and have it right.', { board: 'bleue' }),
  fr('Est-ce qu’on pourra remplacer la lampe sans tout démonter ?', { board: 'bleue' }),
  en('Please let it be audible in a room with a fridge in it.', { board: 'murmur' }),
  fr('On l’a joué hier à la maternité. Silence complet, puis quelqu’un a demandé encore.', {
    board: 'murmur',
  }),
  en('Thank you for answering in the open. It makes the wait easier.', { board: 'house' }),
  fr('Même souci ici, je peux envoyer des photos si cela aide.', { board: 'house' }),
];
