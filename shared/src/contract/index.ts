/** Every action of the product, declared once. Handlers, the client's calls and the API page derive from it. */
import type {
  ContractRouterClient,
  InferContractRouterInputs,
  InferContractRouterOutputs,
} from '@orpc/contract';
import { appealsContract } from '../appeals/contract.ts';
import { auditContract } from '../audit/contract.ts';
import { boardsContract } from '../boards/contract.ts';
import { challengesContract } from '../challenges/contract.ts';
import { commentsContract } from '../comments/contract.ts';
import { consentsContract } from '../consents/contract.ts';
import { decisionsContract } from '../decisions/contract.ts';
import { feedContract } from '../feed/contract.ts';
import { filingContract } from '../filing/contract.ts';
import { hackFilesContract } from '../hackFiles/contract.ts';
import { houseRulesContract } from '../houseRules/contract.ts';
import { ideasContract } from '../ideas/contract.ts';
import { importsContract } from '../imports/contract.ts';
import { integrityContract } from '../integrity/contract.ts';
import { mailContract } from '../mail/index.ts';
import { mergingContract } from '../merging/contract.ts';
import { noticesContract } from '../notices/contract.ts';
import { peopleContract } from '../people/contract.ts';
import { personalDataContract } from '../personalData/contract.ts';
import { picturesContract } from '../pictures/contract.ts';
import { promisesContract } from '../promises/contract.ts';
import { queueContract } from '../queue/contract.ts';
import { reportsContract } from '../reports/contract.ts';
import { repsContract } from '../reps/contract.ts';
import { responsesContract } from '../responses/contract.ts';
import { retentionContract } from '../retention/contract.ts';
import { sanctionsContract } from '../sanctions/contract.ts';
import { screeningContract } from '../screening/contract.ts';
import { siteContract } from '../site/contract.ts';
import { supportsContract } from '../supports/contract.ts';
import { timelineContract } from '../timeline/contract.ts';
import { trustContract } from '../trust/contract.ts';
import { updatesContract } from '../updates/contract.ts';

export const contract = {
  trust: trustContract,
  screening: screeningContract,
  challenges: challengesContract,
  site: siteContract,
  people: peopleContract,
  boards: boardsContract,
  ideas: ideasContract,
  supports: supportsContract,
  integrity: integrityContract,
  timeline: timelineContract,
  comments: commentsContract,
  feed: feedContract,
  pictures: picturesContract,
  hackFiles: hackFilesContract,
  imports: importsContract,
  mail: mailContract,
  notices: noticesContract,
  promises: promisesContract,
  responses: responsesContract,
  decisions: decisionsContract,
  updates: updatesContract,
  merging: mergingContract,
  reps: repsContract,
  audit: auditContract,
  filing: filingContract,
  queue: queueContract,
  houseRules: houseRulesContract,
  consents: consentsContract,
  retention: retentionContract,
  personalData: personalDataContract,
  sanctions: sanctionsContract,
  appeals: appealsContract,
  reports: reportsContract,
};

export type Contract = typeof contract;
export type ContractClient = ContractRouterClient<Contract>;
export type Inputs = InferContractRouterInputs<Contract>;
export type Outputs = InferContractRouterOutputs<Contract>;
export { type ActionMeta, action } from './action.ts';
/** Where the contract's paths begin. */
export const API_PREFIX = '/api';
