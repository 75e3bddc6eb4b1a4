import { person } from './person.ts';
import type { DemoPerson } from './types.ts';

const rep = person('rep');
const moderator = person('moderator');

export const staff: DemoPerson[] = [
  rep(
    'ingrid',
    'Ingrid Halvorsen',
    'en',
    'Bergen, NO',
    ['injection moulding', 'gear design', 'tolerances'],
    'Head of mechanical R&D at Halden & Roy. If a gear strips, it was probably me. Twenty-two years here, eleven of them arguing about plastics.',
  ),
  rep(
    'hugo',
    'Hugo Vasseur',
    'fr',
    'Besançon, FR',
    ['maquettes HO', 'outillage', 'moteurs'],
    "Responsable R&D trains, atelier de Besançon. J'ai commencé à l'emballage de la Ligne Bleue l'été de mes 19 ans.",
  ),
  rep(
    'adaeze',
    'Adaeze Nwosu',
    'en',
    'Leeds, GB',
    ['firmware', 'C', 'low power', 'USB'],
    'Firmware lead, Tinkerkit. I read every hack you post and I steal with credit.',
  ),
  rep(
    'mathieu',
    'Mathieu Roy',
    'fr',
    'Lyon, FR',
    ['acoustique', 'lutherie', 'électronique'],
    'Concepteur de la gamme Murmur. Petit-fils du Roy de « Halden & Roy », ce qui ne donne droit à aucune remise.',
  ),
  rep(
    'rosalind',
    'Rosalind Achterberg',
    'en',
    'Utrecht, NL',
    ['service', 'spare parts', 'logistics'],
    'Head of customer care & spare parts. My direct extension is on every manual since March.',
  ),
  moderator(
    'joan',
    'Joan Pettifer',
    'en',
    'Cardiff, GB',
    ['moderation', 'editing'],
    'Moderator. I move posts, merge twins and close tins. Retired school librarian.',
  ),
  moderator(
    'samir',
    'Samir Belkacem',
    'fr',
    'Marseille, FR',
    ['modération', 'traduction'],
    'Modérateur bilingue. Je traduis quand on me le demande gentiment.',
  ),
  person('owner')(
    'helena',
    'Helena Roy-Tanaka',
    'en',
    'Lyon, FR',
    ['listening'],
    'Managing director. I answer here when something has waited too long. Write to me in English, French or Japanese.',
  ),
];
