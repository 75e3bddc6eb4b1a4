export function RankingPage() {
  return <div data-page="RankingPage" />;
}
