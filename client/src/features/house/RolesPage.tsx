export function RolesPage() {
  return <div data-page="RolesPage" />;
}
