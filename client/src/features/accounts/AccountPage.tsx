export function AccountPage() {
  return <div data-page="AccountPage" />;
}
