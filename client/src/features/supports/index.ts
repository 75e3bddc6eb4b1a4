import { lazy } from 'react';

export { InviteToSignIn, openInvitation } from './invitation/index.ts';
export { SupportButton } from './SupportButton.tsx';
export { SupportTrouble } from './SupportTrouble.tsx';

const loadPanel = () => import('./SupportPanel.tsx');
/** A chunk of its own: lists need the button only. */
export const SupportPanel = lazy(async () => ({ default: (await loadPanel()).SupportPanel }));
/** Begins to load the panel, for a page that will show it. */
export const preloadSupportPanel = () => void loadPanel();
/** How much supporters would buy, for pages that show it beside something else. */
export const PledgeChart = lazy(async () => ({
  default: (await import('./pledges/PledgeChart.tsx')).PledgeChart,
}));
