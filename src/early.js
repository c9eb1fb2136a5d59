// Stands inside the page and runs before the first paint.
{
  const { classList } = document.documentElement;

  // The page arrives with the start view. If the address asks for another view, or the page opens an
  // article of its own, everything but the header stays hidden until that view replaces it.
  const other = location.search || location.hash || document.querySelector('[name=atlas-project]');
  if (other) classList.add('elsewhere');

  // If the scripts do not come, or fail before they are ready, the page is shown as a document.
  const readAsDocument = () => {
    classList.remove('elsewhere');
    classList.add('scriptless');
  };
  addEventListener('unhandledrejection', readAsDocument);
  // A file that neither comes nor fails would leave the header alone. If it comes later after all,
  // the page takes the place of the document.
  const late = setTimeout(readAsDocument, 20_000);

  // Text and picture come first: scripts that run before the first frame would delay them. The
  // development server starts its own scripts.
  const start = () => {
    const main = document.querySelector('link[data-start]');
    if (main) import(main.href);
  };
  addEventListener('DOMContentLoaded', () => {
    if (document.hidden) start();
    else requestAnimationFrame(() => setTimeout(start));
  });

  // What a reader presses or chooses before the page's scripts run is repeated when they do. Links
  // work without scripts.
  const early = [];
  // If the address asks for another view, the header is made anew, so the control that was pressed
  // is found again by its name.
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
    clearTimeout(late);
    classList.remove('scriptless');
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
