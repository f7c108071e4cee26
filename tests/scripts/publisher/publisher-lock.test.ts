import { expect, test } from 'vitest'
import { lockPublisher } from '../../../scripts/publisher/publisher-lock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const neverLost = (reason: Error) => {
  throw reason
}

test('a second publisher waits for the first and starts when it has ended', async () => {
  const folder = await temporaryFolder()
  const unlockFirst = await lockPublisher(folder, neverLost)
  let isSecondIn = false
  const second = lockPublisher(folder, neverLost).then((unlock) => {
    isSecondIn = true
    return unlock
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(isSecondIn).toBe(false)
  await unlockFirst()
  await (await second)()
  expect(isSecondIn).toBe(true)
})

test('a publisher that stays is not joined by another', async () => {
  const folder = await temporaryFolder()
  const unlock = await lockPublisher(folder, neverLost)
  await expect(lockPublisher(folder, neverLost, 1)).rejects.toThrow(`Another publisher works on ${folder}. Stop it first`)
  await unlock()
})
