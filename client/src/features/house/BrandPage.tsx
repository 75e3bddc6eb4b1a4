export function BrandPage() {
  return <div data-page="BrandPage" />;
}
