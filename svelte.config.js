// No preprocessor: Vite's styles run on what Svelte has compiled, since `:global` is not CSS.
export default {};
