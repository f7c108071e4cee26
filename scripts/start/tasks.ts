import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Task } from './process-groups.ts'

export type TaskName = 'migrate' | 'seed' | 'publisher' | 'web' | 'next build' | 'cms'

/** How each part is started; `isDev` has the CMS and the pages follow changes of the sources. */
export function taskList(root: string, env: NodeJS.ProcessEnv, isDev: boolean): Record<TaskName, Task> {
  const next = createRequire(join(root, 'cms/package.json')).resolve('next/dist/bin/next')
  const cmsEnv = isDev ? { ...env, NODE_ENV: 'development' as const } : env
  const script = (name: TaskName, ...args: string[]): Task => ({
    name,
    args: [join(root, 'scripts', `${name}.ts`), ...args],
    cwd: root,
    env,
  })
  const cms = (name: TaskName, ...args: string[]): Task => ({ name, args: [next, ...args], cwd: join(root, 'cms'), env: cmsEnv })
  return {
    migrate: script('migrate'),
    seed: script('seed'),
    publisher: script('publisher', ...(isDev ? ['--eager'] : [])),
    web: script('web'),
    'next build': cms('next build', 'build'),
    cms: cms('cms', isDev ? 'dev' : 'start', '-p', env.CMS_PORT ?? ''),
  }
}
