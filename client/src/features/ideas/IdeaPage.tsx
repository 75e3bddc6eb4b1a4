export function IdeaPage() {
  return <div data-page="IdeaPage" />;
}
