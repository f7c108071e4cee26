import { type Answer, evaluate, type Key, nextQuestion } from '@ruang-solusi/shared/eligibility'
import { examplePersonas, exampleQuestions } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { exampleContext, ruledProgrammes } from './example-catalogue.ts'

const context = exampleContext()
const words = { likely: 'cocok', unclear: 'belum-tentu', unlikely: 'belum-cocok' }

const verdictsOf = (answers: Record<Key, Answer>) =>
  Object.fromEntries(ruledProgrammes.map(({ slug, rule }) => [slug, evaluate(rule, answers, context).verdict]))
const find = (name: string) => {
  const persona = examplePersonas.find((one) => one.name === name)
  if (!persona) throw new Error(`There is no persona ${name}.`)
  return verdictsOf(persona.answers)
}
const slugsWith = (verdicts: Record<string, string>, verdict: string): string[] =>
  Object.keys(verdicts).filter((slug) => verdicts[slug] === verdict)

/** Answers as the check asks for them, until no answer can change a verdict. */
function askAll(all: Record<Key, Answer>): Record<Key, Answer> {
  const given: Record<Key, Answer> = {}
  for (let key = nextQuestion(ruledProgrammes, given, context); key !== undefined; key = nextQuestion(ruledProgrammes, given, context)) {
    given[key] = all[key] ?? 'dont-know'
  }
  return given
}

test('ten personas answer every question, each at least one with what it does not know', () => {
  expect(examplePersonas).toHaveLength(10)
  const keys = exampleQuestions.map(({ key }) => key)
  for (const { answers } of examplePersonas) expect(Object.keys(answers).sort()).toEqual(keys)
  expect(examplePersonas.filter(({ answers }) => !Object.values(answers).includes('dont-know'))).toEqual([])
})

test('every persona with every programme', async () => {
  const slugs = ruledProgrammes.map(({ slug }) => slug)
  const row = (name: string, cells: string[]): string =>
    `${name.padEnd(44)}${cells.map((cell, index) => cell.padEnd(Math.max(12, slugs[index]?.length ?? 0) + 1)).join('')}`.trimEnd()
  const rows = examplePersonas.map(({ name, answers }) => {
    const verdicts = verdictsOf(answers)
    return row(
      name,
      slugs.map((slug) => words[verdicts[slug] ?? 'unclear']),
    )
  })
  await expect(`${[row('', slugs), ...rows].join('\n')}\n`).toMatchFileSnapshot('persona-matrix.txt')
})

test('every programme is likely for somebody and nothing is likely for all', () => {
  for (const { slug, rule } of ruledProgrammes) {
    const found = examplePersonas.map(({ answers }) => evaluate(rule, answers, context).verdict)
    expect.soft({ slug, isLikely: found.includes('likely'), isForAll: found.every((verdict) => verdict === 'likely') }).toEqual({
      slug,
      isLikely: true,
      isForAll: false,
    })
  }
})

test('a neighbour from outside the city finds nothing local likely', () => {
  const local = [
    'makanan-lansia',
    'makanan-ibu-balita',
    'kursi-roda',
    'perbaikan-rumah-baznas',
    'air-pdam',
    'pelatihan-blk',
    'pendampingan-usaha',
  ]
  const verdicts = find('Tetangga dari luar kota')
  expect(local.map((slug) => verdicts[slug])).toEqual(local.map(() => 'unlikely'))
})

test('village money is likely for nobody in the city', () => {
  const inCity = examplePersonas.filter(({ answers }) => answers.home === 'magelang')
  expect(inCity.map(({ answers }) => verdictsOf(answers)['blt-dana-desa'])).toEqual(inCity.map(() => 'unlikely'))
})

test('who does not know the desil is sent nowhere by the programmes that rank families', () => {
  const unsure = examplePersonas.filter(({ answers }) => answers['family-decile'] === 'dont-know')
  expect(unsure.length).toBeGreaterThanOrEqual(3)
  for (const { answers } of unsure) {
    const verdicts = verdictsOf(answers)
    const ranked = ['pkh', 'sembako', 'pbi-jk', 'air-pdam', 'bsps'].filter((slug) => verdicts[slug] === 'likely')
    expect(ranked).toEqual([])
  }
})

test('a tenant finds no help for a house of somebody else', () => {
  const verdicts = find('Penyewa rumah yang perlu diperbaiki')
  expect([verdicts.bsps, verdicts['perbaikan-rumah-baznas']]).toEqual(['unlikely', 'unlikely'])
})

test('a loan is likely only for who asked for one', () => {
  const likely = examplePersonas.filter(({ answers }) => verdictsOf(answers).kur === 'likely')
  expect(likely.map(({ name }) => name)).toEqual(['Pedagang kaki lima'])
})

test('each persona finds what it came for', () => {
  expect(slugsWith(find('Ibu tunggal dengan anak sekolah'), 'likely')).toEqual(expect.arrayContaining(['pkh', 'pip', 'atensi-yapi']))
  expect(find('Buruh harian dengan enam anggota keluarga')['kip-kuliah']).toBe('likely')
  expect(find('Keluarga dengan bayi')['pbi-jk']).toBe('likely')
  expect(find('Lansia yang tinggal sendiri')['makanan-lansia']).toBe('likely')
  expect(find('Warga pengguna kursi roda')['kursi-roda']).toBe('likely')
  expect(find('Calon mahasiswa')['kip-kuliah']).toBe('likely')
  expect(find('Pekerja yang baru kena PHK')['pelatihan-blk']).toBe('likely')
})

test('a household is through after few questions, with the verdicts of all of them', () => {
  const counts = examplePersonas.map(({ answers }) => {
    const given = askAll(answers)
    expect(verdictsOf(given)).toEqual(verdictsOf(answers))
    return Object.keys(given).length
  })
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(14)
  expect(Math.max(...counts)).toBeLessThanOrEqual(18)
})

test('a household that knows nothing is through as well, and nothing is likely', () => {
  const given = askAll({})
  expect(slugsWith(verdictsOf(given), 'likely')).toEqual([])
  expect(Object.keys(given).length).toBeLessThanOrEqual(exampleQuestions.length)
})

test('stories are one sentence, without names and without pity', () => {
  const wrong = examplePersonas.filter(({ story }) => !/^[^.?!]+\.$/.test(story) || /\b(Bu|Pak|Mbah|malang|miskin)\b/.test(story))
  expect(wrong).toEqual([])
})
