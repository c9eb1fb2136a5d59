// No preprocessor: Vite's style processing runs after Svelte's compiler, because `:global` is not
// CSS.
export default {};
