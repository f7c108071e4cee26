import { examples } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { messagesIn } from '../../../site/src/messages.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { type Listener, listenTo, type Said } from './listener.ts'

const { sections, programme: text, searchPage, contact, clarification } = messagesIn('id')
/** A text of the interface, as a name that begins with it. */
const begins = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
const words = (said: Said[]): string => said.map(({ name }) => name).join('\n')
const pkh = examples.programme.find(({ slug }) => slug === 'pkh')

/** Goes from the home page to the page of PKH. */
async function reachProgramme(served: ServedBuild): Promise<Listener> {
  const listener = await listenTo(await served.open('/'))
  await listener.tabTo('link', /^Langsung ke isi$/)
  await listener.press('Enter')
  await listener.tabTo('link', begins(sections.programme))
  await listener.follow()
  await listener.tabTo('link', /PKH/)
  await listener.follow()
  return listener
}

/** Five errands, done with the keyboard and with what is said alone. */
export function testTasks(served: () => ServedBuild): void {
  test('somebody who only hears the site finds which papers PKH asks for', async () => {
    const listener = await reachProgramme(served())
    const said = await listener.readFrom(begins(text.papers))
    const named = (pkh?.papers ?? []).map(({ paper }) => examples.paper.find(({ slug }) => slug === paper)?.name ?? paper)
    expect(named.length).toBeGreaterThan(1)
    for (const name of named) expect(words(said)).toContain(name)
  })

  test('somebody who only hears the site finds out that a message is a hoax', async () => {
    const listener = await listenTo(await served().open('/'))
    await listener.tabTo('link', begins(sections.clarification))
    await listener.follow()
    await listener.tabTo('link', begins(searchPage.message.title))
    await listener.follow()
    await listener.tabTo('textbox', begins(searchPage.message.label))
    await listener.type('klik tautan ini isi NIK dapat bansos PKH Rp3 juta')
    await listener.tabTo('button', begins(searchPage.message.submit))
    await listener.press('Enter')
    await listener.hear(/Kami punya [1-9]|sudah kami periksa/)
    await listener.tabTo('link', /PKH/)
    await listener.follow()
    expect(words(await listener.readFrom(/./))).toContain(clarification.verdicts.false)
  })

  test('somebody who only hears the site finds whom to ask about PKH, with address and hours', async () => {
    const listener = await reachProgramme(served())
    const said = await listener.readFrom(begins(text.where))
    expect(words(said)).toMatch(/Dinas Sosial/)
    expect(words(said)).toMatch(/Jl\.|Jalan/)
    await listener.tabTo('link', begins(contact.ask))
    expect((await listener.focus()).name).toMatch(/wa\.me/)
  })

  test('somebody who only hears the site finds what to do when PKH was refused', async () => {
    const listener = await reachProgramme(served())
    const said = await listener.readFrom(begins(text.remedy.heading))
    expect(words(said)).toContain(pkh?.remedy.text?.id)
  })

  test('somebody who only hears the site starts the check and answers its first question', async () => {
    const listener = await listenTo(await served().open('/'))
    await listener.tabTo('link', /^Cek bantuan|^Mulai cek/)
    await listener.follow()
    const said = await listener.readFrom(/\?$/)
    const choice = said.find(({ role }) => role === 'button')
    expect(choice?.name).not.toBe('')
    await listener.tabTo('button', new RegExp(`^${choice?.name}$`))
    await listener.press('Enter')
    await listener.hear(/\d+ .*cocok/)
    const next = await listener.focus()
    expect(next.role).toBe('heading')
    expect(next.name).toMatch(/\?$/)
  })
}
