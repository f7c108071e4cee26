import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const isGenerated = (file: string): boolean => /\/migrations\/|payload-types\.ts$|importMap\.js$|next-env\.d\.ts$/.test(file)

/** Every file of the repository, by path from the root: those git tracks, and new ones it does not ignore. */
export const repositoryFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n')

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
