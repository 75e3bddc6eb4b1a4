export function ResetPage() {
  return <div data-page="ResetPage" />;
}
