/** A page of kepler.gl's own build from npm, unchanged, with the files of `geodata/` as its data sets. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { geodataFiles } from './geodata-files';

/** The build asks for these five as globals; the versions are those its package names. */
const packages = [
  ['react@18.3.1', 'umd/react.production.min.js'],
  ['react-dom@18.3.1', 'umd/react-dom.production.min.js'],
  ['redux@4.2.1', 'dist/redux.min.js'],
  ['react-redux@8.1.3', 'dist/react-redux.min.js'],
  ['styled-components@6.1.19', 'dist/styled-components.min.js'],
  ['kepler.gl@3.2.6', 'umd/keplergl.min.js', 'umd/keplergl.min.css'],
] as const;

/** Fetches the packages with npm into a folder and returns the folder of the page. */
export function makeKepler(folder: string): string {
  const out = `${folder}/kepler`;
  mkdirSync(`${out}/data`, { recursive: true });
  for (const [name, ...taken] of packages)
    for (const path of fromNpm(folder, name, taken)) cpSync(path, `${out}/${base(path)}`);
  const files = geodataFiles();
  for (const { path } of files)
    writeFileSync(
      `${out}/data/${base(path)}`,
      JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))),
    );
  writeFileSync(`${out}/index.html`, keplerPage(files.map(({ path }) => base(path))));
  return out;
}

/** The paths of some files of a package, which is fetched once. */
function fromNpm(folder: string, name: string, files: readonly string[]): readonly string[] {
  const unpacked = `${folder}/npm/${name}`;
  mkdirSync(unpacked, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--silent', name], {
    cwd: unpacked,
    encoding: 'utf8',
  });
  const paths = files.map((file) => `package/${file}`);
  execFileSync('tar', ['xzf', packed.trim(), ...paths], { cwd: unpacked });
  return paths.map((path) => `${unpacked}/${path}`);
}

function base(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function keplerPage(files: readonly string[]): string {
  const tags = packages.map(([, file]) => `<script src="./${base(file)}"></script>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>kepler.gl</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="./keplergl.min.css">
<style>html,body{margin:0;height:100%}</style><div id="app"></div>${tags}
<script>
const { KeplerGl: Kepler, keplerGlReducer, enhanceReduxMiddleware, addDataToMap, processGeojson } = KeplerGl;
const store = Redux.createStore(
  Redux.combineReducers({ keplerGl: keplerGlReducer.initialState({ mapStyle: { styleType: 'no_map' } }) }),
  {},
  Redux.applyMiddleware(...enhanceReduxMiddleware([])),
);
const map = React.createElement(Kepler, { id: 'map', width: innerWidth, height: innerHeight, mapboxApiAccessToken: '' });
ReactDOM.createRoot(document.getElementById('app')).render(React.createElement(ReactRedux.Provider, { store }, map));
const read = async (file) => ({
  info: { id: file, label: file },
  data: processGeojson(await (await fetch('./data/' + file)).json()),
});
Promise.all(${JSON.stringify(files)}.map(read)).then((datasets) =>
  store.dispatch(addDataToMap({ datasets, options: { centerMap: true } })),
);
</script>`;
}
