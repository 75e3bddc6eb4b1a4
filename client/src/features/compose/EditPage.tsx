export function EditPage() {
  return <div data-page="EditPage" />;
}
