/*
 * Shows what the server pushes while the board is closed, and leads to it. Registered only when a
 * reader turns push on; it keeps nothing and answers no requests of pages.
 */
self.addEventListener('push', (event) => {
  const { title, body, path, tag, language } = event.data?.json() ?? {};
  if (!title) return;
  const shown = { body, tag, lang: language, icon: '/mark.svg', data: { path } };
  event.waitUntil(self.registration.showNotification(title, shown));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data?.path ?? '/'));
});

/** Takes a window of the board there if one is open, else opens one; never leaves this site. */
async function lead(path) {
  const asked = new URL(path, self.location.origin);
  const url = asked.origin === self.location.origin ? asked.href : self.location.origin;
  const [open] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!open) return self.clients.openWindow(url);
  await open.focus();
  // A window that this worker does not control cannot be led; a new one can.
  return open.navigate(url).catch(() => self.clients.openWindow(url));
}
