import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const isGenerated = (file: string): boolean => /\/migrations\/|payload-types\.ts$|importMap\.js$|next-env\.d\.ts$/.test(file)

/** What .gitignore keeps out, and what belongs to git itself. */
const ignored = new Set(['node_modules', '/data', '.next', '.astro', '.turbo', 'dist', 'coverage', '.git', '.env'])

/** Every file of the repository, by path from the root; a download without git counts as well. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name) && !ignored.has(`${folder}/${name}`) && !name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => (entry.isDirectory() ? repositoryFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** Source files that people write. */
export const sourceFiles = (): string[] => repositoryFiles().filter((file) => /\.(ts|tsx|astro|mjs|css)$/.test(file) && !isGenerated(file))

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** What a file imports, as written. */
export const importsOf = (file: string): string[] =>
  [
    ...read(file).matchAll(
      /(?:^|\n)\s*(?:import|export)[^'"\n]*?(?:\{[^}]*\})?[^'"\n]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((name) => name !== '')
