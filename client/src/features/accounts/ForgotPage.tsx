export function ForgotPage() {
  return <div data-page="ForgotPage" />;
}
