import { searchFilesPath } from '@ruang-solusi/shared/paths'

/** What scripts import as `virtual:pagefind`: a file that is written after they are bundled, so that they only name it. */
export const searchEngine = () => ({
  name: 'search-engine',
  resolveId: (name: string) => (name === 'virtual:pagefind' ? { id: `${searchFilesPath}pagefind.js`, external: true } : undefined),
})
