/** Pagefind as the browser loads it; made by the build, after the scripts. */
declare module 'virtual:pagefind' {
  export const options: (options: object) => Promise<void>
  export const init: () => Promise<void>
  export const search: import('./page-index.ts').PageIndex['search']
}
