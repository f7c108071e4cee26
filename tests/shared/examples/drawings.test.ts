import { drawingKeys, drawings } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'

const all = drawingKeys.map((key) => ({ key, ...drawings[key] }))

test('drawings are 1600 by 1200 and well-formed', () => {
  for (const { svg } of all) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1600" height="1200" viewBox="0 0 1600 1200">.*<\/svg>$/)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg.match(/<g /g)?.length).toBe(svg.match(/<\/g>/g)?.length)
  }
})

test('drawings are flat shapes only: no text, gradient, filter, script or outside file', () => {
  const elements = new Set(all.flatMap(({ svg }) => [...svg.matchAll(/<([a-z]+)/gi)].map(([, name]) => name)))
  expect([...elements].sort()).toEqual(['circle', 'ellipse', 'g', 'path', 'rect', 'svg'])
  expect(all.filter(({ svg }) => /href|url\(|style=/.test(svg))).toEqual([])
})

test('red stays for hoaxes: drawings use the warm colours and greens only', () => {
  const colours = new Set(all.flatMap(({ svg }) => svg.match(/#[0-9a-f]{6}/g) ?? []))
  expect(colours.size).toBeLessThanOrEqual(15)
  expect([...colours].filter((colour) => ['#c2331f', '#96220f'].includes(colour))).toEqual([])
})

test('alternative texts name the scene, and focal points lie inside', () => {
  expect(all.filter(({ alt }) => !alt.id.startsWith('Gambar ') || alt.id.length > 160)).toEqual([])
  expect(all.filter(({ focalX, focalY }) => focalX < 0 || focalX > 100 || focalY < 0 || focalY > 100)).toEqual([])
  expect(new Set(all.map(({ svg }) => svg)).size).toBe(drawingKeys.length)
})
