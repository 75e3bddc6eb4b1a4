export function IdeaHistoryPage() {
  return <div data-page="IdeaHistoryPage" />;
}
