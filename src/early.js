// Stands in the page itself, and runs before it is painted.
{
  const { classList } = document.documentElement;

  // The page comes with the start view in it; where the address asks for another one, all but the
  // header stays hidden until it is replaced.
  if (location.search || location.hash) classList.add('elsewhere');

  // A page whose scripts do not come, or fail before they are ready, is read as a document.
  const readAsDocument = () => {
    classList.remove('elsewhere');
    classList.add('scriptless');
  };
  addEventListener('unhandledrejection', readAsDocument);

  // Text and picture first: what runs before the first frame keeps them from the screen. The
  // development server starts its own.
  const start = () => {
    const main = document.querySelector('link[data-start]');
    if (main) import(main.href);
  };
  addEventListener('DOMContentLoaded', () => {
    if (document.hidden) start();
    else requestAnimationFrame(() => setTimeout(start));
  });

  // What a reader presses or chooses before the page's own scripts run is done when they do. Links
  // need none.
  const early = [];
  const header = () => [...document.querySelectorAll('header :is(button, input)')];
  const hold = (event) => {
    const { target, type } = event;
    if (type === 'click' && (target.closest('a') || !target.closest('button, .picture'))) return;
    const place = header().indexOf(target.closest('button, input'));
    early.push({ event, place, value: target.value, checked: target.checked });
  };
  const types = ['click', 'change', 'input'];
  types.forEach((type) => addEventListener(type, hold, true));
  addEventListener('atlas:ready', () => {
    removeEventListener('unhandledrejection', readAsDocument);
    types.forEach((type) => removeEventListener(type, hold, true));
    for (const { event, place, value, checked } of early) {
      // Where another view was put in place of the start, its header has the same controls.
      const target = event.target.isConnected ? event.target : header()[place];
      if (!target) continue;
      if (/^(checkbox|radio)$/.test(target.type)) target.checked = checked;
      else if (value !== undefined) target.value = value;
      target.dispatchEvent(new event.constructor(event.type, event));
    }
  });
}
