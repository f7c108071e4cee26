import { expect, test } from 'vitest'
import { readEnvironment } from '../../../site/src/environment.ts'

const complete = {
  SNAPSHOT_FILE: '/a/s.json',
  SITE_URL: 'https://solusi.example.go.id/',
  MEDIA_DIR: '/a/media',
  PICTURES_DIR: '/a/pictures',
}

test('a complete environment is read, the address without its last slash', () => {
  expect(readEnvironment(complete)).toEqual({
    snapshotFile: '/a/s.json',
    siteUrl: 'https://solusi.example.go.id',
    mediaDir: '/a/media',
    picturesDir: '/a/pictures',
  })
})

test.each(Object.keys(complete))('%s must be there', (name) => {
  expect(() => readEnvironment({ ...complete, [name]: '' })).toThrow(`${name} is not set.`)
})

test('a relative path is refused', () => {
  expect(() => readEnvironment({ ...complete, MEDIA_DIR: 'media' })).toThrow('MEDIA_DIR is "media", which is not absolute.')
})

test.each(['solusi.example', 'ftp://solusi.example', 'javascript:alert(1)'])('%s is no address of a site', (address) => {
  expect(() => readEnvironment({ ...complete, SITE_URL: address })).toThrow('which is no web address')
})
