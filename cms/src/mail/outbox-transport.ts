import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SentMessageInfo, Transport } from 'nodemailer'

/** Writes each message as one `.eml` file into a folder, complete or not at all; nothing leaves the machine. */
export const outboxTransport = (folder: string): Transport<SentMessageInfo> => ({
  name: 'outbox',
  version: '1',
  send: (mail, done) => {
    const sent = { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId() } as SentMessageInfo
    const write = async () => {
      const message = await mail.message.build()
      await mkdir(folder, { recursive: true })
      const file = join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`)
      await writeFile(`${file}.tmp`, message, { mode: 0o600 })
      await rename(`${file}.tmp`, file)
      return sent
    }
    write().then(
      (info) => done(null, info),
      (error) => done(error as Error, sent),
    )
  },
})
