export function MagicLinkPage() {
  return <div data-page="MagicLinkPage" />;
}
