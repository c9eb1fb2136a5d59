import { describe, expect, it } from 'vitest';
import { openDrawn, useBrowser } from './atlas-page';

useBrowser();

describe('safety', () => {
  it('has a policy that lets nothing in but its own files, with Trusted Types', async () => {
    const page = await openDrawn();
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('blocks HTML and foreign scripts that something would put into the page', async () => {
    const page = await openDrawn({ expected: /TrustedHTML|Content Security Policy|TrustedScript/ });
    const outcome = await page.evaluate(() => {
      const attempts = [
        () => (document.body.innerHTML = '<img src=x>'),
        () => (document.createElement('script').src = 'https://example.org/a.js'),
        () => new Worker('https://example.org/worker.js'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'let in';
        } catch {
          return 'blocked';
        }
      });
    });
    expect(outcome).toEqual(['blocked', 'blocked', 'blocked']);
  });
});
