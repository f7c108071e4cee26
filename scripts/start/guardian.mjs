// Ends the process groups it was told about when the process that started it is gone, however that ended.
import { setTimeout as wait } from 'node:timers/promises'

const groups = new Set()
const patience = Number(process.argv[2])

/** @param {NodeJS.Signals | 0} signal 0 only looks whether the group is there */
function signalAll(signal) {
  for (const group of groups) {
    try {
      process.kill(-group, signal)
    } catch {
      // the group has ended
      groups.delete(group)
    }
  }
}

process.on('message', (/** @type {{ started?: number, ended?: number }} */ { started, ended }) => {
  if (started !== undefined) groups.add(started)
  if (ended !== undefined) groups.delete(ended)
})
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => undefined)

process.on('disconnect', async () => {
  const deadline = Date.now() + patience
  for (signalAll('SIGTERM'); groups.size > 0 && Date.now() < deadline; signalAll(0)) await wait(100)
  signalAll('SIGKILL')
})
