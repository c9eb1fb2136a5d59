/**
 * Holds the page to its own host and the hosts that the reader allowed: a policy that is added to a
 * page can only forbid more than the one that it came with.
 */
export function keepConfined(origins: readonly string[]): void {
  const hosts = origins.map((one) => ` ${one}`).join('');
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self'${hosts}; img-src 'self' data: blob:${hosts}`;
  document.head.append(policy);
}
