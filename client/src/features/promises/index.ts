export { CardClock } from './clock/CardClock.tsx';
export { PromisePanel } from './clock/PromisePanel.tsx';
export { LifetimeLine } from './lifetime/LifetimeLine.tsx';
