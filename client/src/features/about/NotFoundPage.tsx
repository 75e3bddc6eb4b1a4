export function NotFoundPage() {
  return <div data-page="NotFoundPage" />;
}
