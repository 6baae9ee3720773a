import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

/** `npm run test:browser`, with Debian's Chromium or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

describe('the gateway opened in a browser', () => {
  let network: TestNetwork;
  let browser: Browser;
  beforeAll(async () => {
    network = await startTestNetwork(['samples']);
    browser = await chromium.launch({ executablePath, args });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });

  it.each([
    ['wide', 1400, 900],
    ['narrow', 420, 800],
  ])('answers a question in a %s window, with no request to outside', async (_, width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    const origin = new URL(network.url).origin;
    const outside: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(origin)) outside.push(url);
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(network.url);
    await page.locator('button[aria-label^="Execute"]').click({ timeout: 30_000 });
    await page.locator('.graphiql-response').getByText('"SUSPENDED"').first().waitFor();
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect(answer!.width).toBeGreaterThan(width / 3);
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
  });
});
