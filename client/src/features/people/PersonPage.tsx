export function PersonPage() {
  return <div data-page="PersonPage" />;
}
