export function FeedPage() {
  return <div data-page="FeedPage" />;
}
