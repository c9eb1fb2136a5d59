import { createHash } from 'node:crypto';

/**
 * The content security policy of a page. The only inline code that may run is this script and
 * style. `hosts` are what data and pictures may come from besides the page's own host.
 */
export function policyOf(script: string, style: string, hosts: readonly string[] = []): string {
  const others = hosts.map((one) => ` ${one}`).join('');
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    `img-src 'self' data: blob:${others}`,
    `connect-src 'self'${others}`,
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default svelte-trusted-html',
  ].join('; ');
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
