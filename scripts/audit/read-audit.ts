/** What `npm audit --json` reports, and which of it reaches a reader or a user of the package. */

export interface Advisory {
  readonly name: string;
  readonly severity: string;
  /** Packages of `package.json` through which it comes. */
  readonly through: readonly string[];
  /** Whether one of these is part of the page or of the package, and not only of building and testing. */
  readonly isShipped: boolean;
}

interface Entry {
  readonly name: string;
  readonly severity: string;
  readonly isDirect: boolean;
  /** Packages that have this one as a dependency, among those reported. */
  readonly effects: readonly string[];
}

/** The advisories of a report; null where it is none, as when the registry did not answer. */
export function readAudit(json: string, shipped: ReadonlySet<string>): readonly Advisory[] | null {
  const entries = entriesOf(json);
  if (!entries) return null;
  return Object.values(entries).map(({ name, severity }) => {
    const through = rootsOf(name, entries);
    return { name, severity, through, isShipped: through.some((root) => shipped.has(root)) };
  });
}

/** Whether a report stops the build: high or critical, in what is shipped. */
export function isGrave({ severity, isShipped }: Advisory): boolean {
  return isShipped && (severity === 'high' || severity === 'critical');
}

/** The packages that some sources import by name, such as `maplibre-gl` and `@turf/turf`. */
export function importedPackages(sources: readonly string[]): ReadonlySet<string> {
  const named = /(?:from|import\(?)\s*['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/g;
  return new Set(
    sources.flatMap((source) => [...source.matchAll(named)].map(([, name = '']) => name)),
  );
}

function entriesOf(json: string): Readonly<Record<string, Entry>> | null {
  try {
    const { vulnerabilities } = JSON.parse(json) as { vulnerabilities?: Record<string, Entry> };
    return vulnerabilities ?? null;
  } catch {
    return null;
  }
}

function rootsOf(name: string, entries: Readonly<Record<string, Entry>>): readonly string[] {
  const seen = new Set<string>();
  const roots = new Set<string>();
  const next = [name];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    const entry = entries[one];
    if (seen.has(one) || !entry) continue;
    seen.add(one);
    if (entry.isDirect) roots.add(one);
    next.push(...entry.effects);
  }
  return [...roots].sort();
}
