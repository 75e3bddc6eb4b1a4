/* Runs before the first paint, so that neither the colours nor the language flash. Kept as a
   file of its own because the page's policy refuses inline scripts. The keys are those of
   src/app/preferences.ts. */
(() => {
  const root = document.documentElement;
  let stored = {};
  try {
    stored = {
      theme: localStorage.getItem('roundhouse.theme'),
      locale: localStorage.getItem('roundhouse.locale'),
    };
  } catch {
    /* storage may be forbidden: the defaults are fine */
  }
  let boot = {};
  try {
    boot = JSON.parse(document.getElementById('bootstrap').textContent);
  } catch {
    /* no bootstrap in development */
  }
  const viewer = boot.viewer || {};
  const choice = stored.theme || viewer.theme || 'auto';
  const wantsDark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', wantsDark ? 'dark' : 'light');
  const tint = document.querySelector('meta[name="theme-color"]');
  if (tint && wantsDark) tint.setAttribute('content', '#10151e');
  const locale = viewer.locale || stored.locale || boot.locale || navigator.language || 'en';
  root.lang = /^fr\b/i.test(locale) ? 'fr' : 'en';
})();
