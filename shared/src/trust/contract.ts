import { action } from '../contract/action.ts';
import { myTodaySchema, myTrustSchema } from './schema.ts';

export const trustContract = {
  /** Thresholds and allowances are constants of the board, see `/trust`. */
  mine: action('trust.read')
    .route({ method: 'GET', path: '/me/trust', summary: 'How far I am known here' })
    .output(myTrustSchema),

  today: action('trust.read')
    .route({ method: 'GET', path: '/me/trust/today', summary: 'What I posted today' })
    .output(myTodaySchema),
};
