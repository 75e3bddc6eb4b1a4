export function SignUpPage() {
  return <div data-page="SignUpPage" />;
}
