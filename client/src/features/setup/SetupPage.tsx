export function SetupPage() {
  return <div data-page="SetupPage" />;
}
