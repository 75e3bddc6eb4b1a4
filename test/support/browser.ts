import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium as launcher } from 'playwright-core';

/** A Chromium that came with `npm install`. It looks nowhere outside this machine. */
export async function startBrowser(): Promise<Browser> {
  return launcher.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      '--disable-gpu',
      // A board by plain HTTP that is not on this machine, as far as the browser knows.
      '--host-resolver-rules=MAP plain.test 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** The screens people use, by name. */
export const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  smallPhone: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
  wall: { viewport: { width: 3840, height: 2160 } },
} satisfies Record<string, BrowserContextOptions>;
