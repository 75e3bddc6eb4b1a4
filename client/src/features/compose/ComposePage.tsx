export function ComposePage() {
  return <div data-page="ComposePage" />;
}
