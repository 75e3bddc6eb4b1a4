export function ImportPage() {
  return <div data-page="ImportPage" />;
}
