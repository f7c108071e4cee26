import { expect, test } from 'vitest'
import { slugOf } from '../../cms/src/fields/slug.ts'

test.each([
  ['Bantuan sekolah (PIP)', 'bantuan-sekolah-pip'],
  ['  Café & “Roti” — gratis! ', 'cafe-roti-gratis'],
  ['🎒', ''],
  ['ꦱꦸꦒꦼꦁ', ''],
  [`${'kata '.repeat(30)}`, `${'kata-'.repeat(15)}kata`],
  ['x'.repeat(300), 'x'.repeat(80)],
])('the title %s gives the slug %s', (title, slug) => expect(slugOf(title)).toBe(slug))
