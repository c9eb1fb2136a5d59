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
  // Where the address asks for another view, the header is made anew: its controls carry a name
  // by which the same one is found again.
  const nameOf = (element) => element.closest('[data-control]')?.dataset.control;
  const hold = (event) => {
    const { target, type } = event;
    if (type === 'click' && (target.closest('a') || !target.closest('button, .picture'))) return;
    early.push({ event, name: nameOf(target), value: target.value, checked: target.checked });
  };
  const types = ['click', 'change', 'input'];
  types.forEach((type) => addEventListener(type, hold, true));
  addEventListener('atlas:ready', () => {
    removeEventListener('unhandledrejection', readAsDocument);
    types.forEach((type) => removeEventListener(type, hold, true));
    for (const { event, name, value, checked } of early) {
      const named = () => name && document.querySelector(`[data-control="${name}"]`);
      const target = event.target.isConnected ? event.target : named();
      if (!target) continue;
      if (/^(checkbox|radio)$/.test(target.type)) target.checked = checked;
      else if (value !== undefined) target.value = value;
      target.dispatchEvent(new event.constructor(event.type, event));
    }
  });
}
