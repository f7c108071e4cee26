import type { Payload } from 'payload'
import { oneLine } from './one-line.ts'

/** Someone who gets a message. */
export type Recipient = { name: string; email: string }
export type Message = { to: Recipient[]; subject: string; text: string }

/** Sends a message to each recipient alone, so that nobody sees another's address. Returns why it failed, or nothing; it never throws. */
export async function sendMail(payload: Payload, { to, subject, text }: Message): Promise<string | undefined> {
  const problems: string[] = []
  for (const { name, email } of to) {
    try {
      await payload.sendEmail({ to: { name: oneLine(name), address: oneLine(email) }, subject: oneLine(subject), text })
    } catch (error) {
      payload.logger.error({ err: error, msg: `The message “${oneLine(subject)}” could not be sent.` })
      problems.push(error instanceof Error ? oneLine(error.message) : 'unknown')
    }
  }
  return problems[0]
}
