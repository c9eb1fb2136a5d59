/** The page: reads its language from the document, and starts the atlas in it. */
import 'vite/modulepreload-polyfill';
import './styles/app.css';
import 'virtual:palette.css';
import 'virtual:picture.css';
import './prerender/in-words.css';
import './styles/print.css';
import { start } from './boot/start';
import { addressIn, languageToGo, readLanguage } from './i18n/languages';
import { pageFile } from './state/background-address';

const language = readLanguage(document.documentElement.lang);
const { search, hash } = location;
const elsewhere = languageToGo(language, search, navigator.languages);
if (elsewhere === null) void start(document.querySelector('#app'), { language });
else location.replace(addressIn(language, elsewhere, search, { hash, file: pageFile(document) }));
