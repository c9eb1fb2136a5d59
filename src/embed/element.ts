/**
 * The element `<corridor-atlas>` for other pages, in one file: a frame with the map alone, that
 * follows the attributes and is given the file that `src` names. `docs/embedding.md` has the
 * attributes, and the lines that a content security policy needs.
 */
import { folderOf, readLanguage } from '../i18n/languages';
import { sandbox } from '../publish/embed-code';
import { isReady, taggedMessage, type HostMessage } from './host-messages';

const { currentScript } = document;
const home = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

const css = `:host { display: block; aspect-ratio: 4 / 3; min-height: 20rem; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; }`;

class CorridorAtlas extends HTMLElement {
  static readonly observedAttributes = [
    ...['atlas', 'date', 'lang', 'layers', 'place', 'src', 'title', 'view'],
  ];
  readonly #frame = document.createElement('iframe');
  #isListening = false;
  #isWaiting = false;
  #address = '';
  #loading: AbortController | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    // A style element would need a line in the policy of the page.
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.#frame.setAttribute('sandbox', sandbox);
    this.#frame.loading = 'lazy';
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#loading?.abort();
    // A frame that is put into the page again is loaded again.
    [this.#isListening, this.#address] = [false, ''];
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'src' && this.#isListening) void this.#give();
    this.#follow();
  }

  /** Several attributes that change together are one change. */
  #follow(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#show();
    });
  }

  /** Another language, atlas or camera is another address; all else is said to the map there. */
  #show(): void {
    const atlas = addressOf(this.getAttribute('atlas') ?? home);
    if (!atlas) return;
    this.#frame.title = this.getAttribute('title') ?? (this.textContent.trim() || 'Map');
    const language = readLanguage(this.lang || document.documentElement.lang);
    const address = new URL(folderOf(language), new URL('.', atlas)).href;
    const { search, hash } = this.#view(language === 'en' ? [['lang', 'en']] : []);
    if (address + hash === this.#address && this.#isListening) return this.#say({ view: search });
    [this.#address, this.#isListening] = [address + hash, false];
    const host = location.origin === 'null' ? '' : `&host=${encodeURIComponent(location.origin)}`;
    this.#frame.src = `${address}?embed${host}${search.replace('?', '&')}${hash}`;
    // Not before it has an address: a blank frame would have the origin of the page.
    if (!this.#frame.isConnected) this.shadowRoot?.append(this.#frame);
  }

  /** What the attributes say, as a query string; the hash is the camera. */
  #view(first: [string, string][]): { search: string; hash: string } {
    const { search, hash } = new URL(this.getAttribute('view') ?? '', 'https://view.invalid/');
    const query = new URLSearchParams(search);
    for (const name of ['embed', 'host', 'lang']) query.delete(name);
    for (const [name, value] of first) query.set(name, value);
    for (const name of ['place', 'date', 'layers']) {
      const value = this.getAttribute(name);
      if (value !== null) query.set(name, value);
    }
    return { search: query.size === 0 ? '' : `?${query.toString()}`, hash };
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const isOwn = source !== null && source === this.#frame.contentWindow;
    if (!isOwn || origin !== new URL(this.#address).origin || !isReady(data)) return;
    this.#isListening = true;
    // An attribute may have changed while the map was loading.
    this.#show();
    if (this.hasAttribute('src')) void this.#give();
  };

  /** Fetches the file with the rights of the page, and gives the map its text. */
  async #give(): Promise<void> {
    this.#loading?.abort();
    const src = this.getAttribute('src');
    if (src === null) return this.#say({ file: null });
    const loading = new AbortController();
    this.#loading = loading;
    const address = addressOf(src);
    const name = (address?.pathname.split('/').pop() || src).slice(0, 300);
    const text = address && (await textOf(address, loading.signal));
    if (this.#loading === loading && !loading.signal.aborted)
      this.#say({ file: { name, text: text ?? null } });
  }

  #say(message: HostMessage): void {
    const { origin } = new URL(this.#address);
    this.#frame.contentWindow?.postMessage(taggedMessage(message), origin);
  }
}

/** An address of the web, from that of the page; null for anything else. */
function addressOf(written: string): URL | null {
  if (written === '' || !URL.canParse(written, document.baseURI)) return null;
  const address = new URL(written, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address : null;
}

async function textOf(address: URL, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

if (!customElements.get('corridor-atlas')) customElements.define('corridor-atlas', CorridorAtlas);
