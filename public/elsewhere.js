// Runs before the first paint. The page comes with the start view in it; where the address asks
// for another one, that stays hidden until it is replaced, unless a script could not be loaded.
const { classList } = document.documentElement;
if (location.search || location.hash) classList.add('elsewhere');
addEventListener('error', () => classList.remove('elsewhere'), true);
