export function SignInPage() {
  return <div data-page="SignInPage" />;
}
