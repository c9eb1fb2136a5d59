import { hashesOf } from './inline';

/** The content security policy of a page. Of inline code, only what stands in it now may run. */
export function policyOf(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html, 'script')].join(' '),
    ["style-src 'self'", ...hashesOf(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default svelte-trusted-html',
  ].join('; ');
}

/** The built page with its policy. The development server needs more inline code and has none. */
export function secured(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
  return html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => `${charset}\n    ${meta}`);
}
