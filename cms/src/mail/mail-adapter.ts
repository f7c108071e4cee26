import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Configuration } from '@ruang-solusi/shared/configuration'
import { createTransport } from 'nodemailer'
import { outboxTransport } from './outbox-transport.ts'

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

type Mailing = Pick<Configuration, 'smtpUrl' | 'mailFrom' | 'dataDir'>

/** E-mail by SMTP where SMTP_URL names a server, else as files in the data folder's outbox; a server that is slow is given up. */
export const mailAdapter = ({ smtpUrl, mailFrom, dataDir }: Mailing) =>
  nodemailerAdapter({
    defaultFromAddress: mailFrom,
    defaultFromName: 'Ruang Solusi',
    skipVerify: true,
    // the adapter's own copy of nodemailer is older than this one, and only hands messages on
    transport:
      smtpUrl === undefined ? createTransport(outboxTransport(join(dataDir, 'outbox'))) : createTransport({ url: smtpUrl, ...patience }),
  })
