import type { CDPSession, Page } from 'playwright-core'
import { settled } from './probes/settled.ts'

/** One thing that a screen reader would say, in reading order. */
export type Said = { role: string; name: string; level: number }

/** Somebody who neither sees the screen nor has a mouse: presses keys and hears the accessibility tree. */
export type Listener = {
  /** Presses Tab until something of this role and name has the focus. */
  tabTo: (role: string, name: RegExp) => Promise<void>
  press: (key: string) => Promise<void>
  type: (text: string) => Promise<void>
  /** Presses Enter on a link and waits for the page that it leads to. */
  follow: () => Promise<void>
  /** What has the focus. */
  focus: () => Promise<Said>
  /** All that stands below a heading, up to the next one of its rank. */
  readFrom: (heading: RegExp) => Promise<Said[]>
  /** Waits until a status says something that fits. */
  hear: (text: RegExp) => Promise<string>
}

type Node = Awaited<ReturnType<typeof treeOf>>[number]

const treeOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes

const saidOf = (node: Node): Said => ({
  role: String(node.role?.value ?? ''),
  name: String(node.name?.value ?? '').trim(),
  level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0),
})

/** The tree in reading order, without what is not said. */
async function allSaid(session: CDPSession): Promise<Said[]> {
  const nodes = await treeOf(session)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const said: Said[] = []
  const walk = (node: Node | undefined): void => {
    if (node === undefined) return
    if (!node.ignored && node.role?.value !== 'InlineTextBox') said.push(saidOf(node))
    for (const child of node.childIds ?? []) walk(byId.get(child))
  }
  walk(nodes[0])
  return said
}

/** Sits down in front of a page. */
export async function listenTo(page: Page): Promise<Listener> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const focus = async (): Promise<Said> => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId ?? '', fetchRelatives: false })
    const node = nodes[0]
    if (node === undefined) throw new Error('Nothing has the focus.')
    return saidOf(node)
  }
  return {
    focus,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    tabTo: async (role, name) => {
      const passed: string[] = []
      for (let count = 0; count < 200; count++) {
        await page.keyboard.press('Tab')
        const now = await focus()
        if (now.role === role && name.test(now.name)) return
        passed.push(`${now.role} ${now.name}`)
      }
      throw new Error(`Tab never comes to a ${role} named ${name}, only to: ${[...new Set(passed)].join(' · ')}`)
    },
    follow: async () => {
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      await page.evaluate(settled)
    },
    readFrom: async (heading) => {
      const said = await allSaid(session)
      const start = said.findIndex(({ role, name }) => role === 'heading' && heading.test(name))
      if (start < 0) throw new Error(`No heading reads ${heading}.`)
      const level = said[start]?.level ?? 0
      const length = said.slice(start + 1).findIndex((each) => each.role === 'heading' && each.level <= level)
      return said.slice(start + 1, length < 0 ? undefined : start + 1 + length)
    },
    hear: async (text) => {
      for (let count = 0; count < 100; count++) {
        const statuses = await page.getByRole('status').allTextContents()
        const heard = statuses.map((each) => each.trim()).find((each) => text.test(each))
        if (heard !== undefined) return heard
        await page.waitForTimeout(50)
      }
      throw new Error(`Nothing is announced that reads ${text}.`)
    },
  }
}
