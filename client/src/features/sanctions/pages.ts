export { PeoplePage } from './people/PeoplePage.tsx';
export { PersonRecordPage } from './people/PersonRecordPage.tsx';
export { StandingPage } from './standing/StandingPage.tsx';
