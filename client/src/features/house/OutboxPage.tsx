export function OutboxPage() {
  return <div data-page="OutboxPage" />;
}
