export { AccountLayout } from './AccountLayout.tsx';
export { AccountPage } from './AccountPage.tsx';
export { ForgotPage } from './ForgotPage.tsx';
export { MagicLinkPage } from './MagicLinkPage.tsx';
export { ResetPage } from './ResetPage.tsx';
export { SignInPage } from './SignInPage.tsx';
export { SignUpPage } from './SignUpPage.tsx';
