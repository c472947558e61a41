/** For TypeScript files that render a component; pages and components are checked by `astro check`. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
