export function HouseLayout() {
  return <div data-page="HouseLayout" />;
}
