import { join } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { nobody } from './access/predicates.ts'
import { auditEverything } from './audit/audit-everything.ts'
import { auditEndpoints } from './audit/endpoints.ts'
import { coachEndpoints } from './coach/endpoints.ts'
import { audit } from './collections/audit.ts'
import { parameters } from './collections/catalogue/parameters.ts'
import { questions } from './collections/catalogue/questions.ts'
import { comments } from './collections/comments.ts'
import { consentEvidenceIn } from './collections/consent-evidence.ts'
import { consents } from './collections/consents.ts'
import { factCheckLinks } from './collections/fact-check-links.ts'
import { publicCollections } from './collections/index.ts'
import { mediaIn } from './collections/media.ts'
import { personas } from './collections/personas.ts'
import { publishRequests } from './collections/publish-requests.ts'
import { redirects } from './collections/redirects.ts'
import { releases } from './collections/releases.ts'
import { secondReviews } from './collections/second-reviews.ts'
import { siteSettings } from './collections/site-settings.ts'
import { usersWith } from './collections/users.ts'
import { wordListsGlobal } from './collections/word-lists.ts'
import { cmsConfiguration } from './configuration.ts'
import { databaseFor, nameOfDatabase } from './database.ts'
import { eligibilityEndpoints } from './eligibility/endpoints.ts'
import { editorWords } from './fields/editor-words.ts'
import { editor } from './fields/rich-text.ts'
import { guardEveryWrite } from './hooks/guard-every-write.ts'
import { contentLocales } from './locales.ts'
import { mailAdapter } from './mail/mail-adapter.ts'
import { publishingEndpoints } from './publishing/endpoints.ts'
import { sayWriteConflict } from './rest/say-write-conflict.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { seedEndpoints } from './seed/endpoints.ts'
import { shareEndpoints } from './share/endpoints.ts'

const configuration = cmsConfiguration()
const { cardPort, cmsUrl, dataDir, isProduction, payloadSecret, publisherSecret, siteUrl, sourceDir } = configuration

export default buildConfig({
  secret: payloadSecret,
  serverURL: cmsUrl,
  csrf: [cmsUrl, cmsUrl.replace('//localhost', '//127.0.0.1')],
  db: databaseFor(configuration, sourceDir),
  collections: [
    ...publicCollections,
    questions,
    parameters,
    personas,
    consents,
    consentEvidenceIn(join(dataDir, 'consent-evidence')),
    mediaIn(join(dataDir, 'media')),
    usersWith({ secure: cmsUrl.startsWith('https:') }),
    redirects,
    audit,
    releases,
    secondReviews,
    publishRequests,
    comments,
    factCheckLinks,
  ],
  globals: [siteSettings, wordListsGlobal],
  custom: { auditHead: join(dataDir, `audit-head-${nameOfDatabase(configuration)}.json`) },
  plugins: [guardEveryWrite, auditEverything],
  editor,
  sharp,
  email: mailAdapter(configuration),
  endpoints: [
    ...publishingEndpoints({ secret: publisherSecret, siteUrl }),
    ...eligibilityEndpoints,
    ...reviewEndpoints,
    ...coachEndpoints,
    ...shareEndpoints({ port: cardPort, secret: publisherSecret }),
    ...auditEndpoints({ secret: publisherSecret }),
    ...seedEndpoints({ secret: publisherSecret, isProduction }),
  ],
  hooks: { afterError: [sayWriteConflict] },
  localization: contentLocales,
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id', translations: { id: editorWords } },
  upload: { limits: { fileSize: 12_000_000 }, abortOnLimit: true },
  graphQL: { disable: true },
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  telemetry: false,
  ...(process.env.PAYLOAD_LOG_LEVEL ? { logger: { options: { level: process.env.PAYLOAD_LOG_LEVEL } } } : {}),
  maxDepth: 3,
  defaultDepth: 1,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH.mm',
    meta: { titleSuffix: ' · Ruang Solusi' },
    timezones: { defaultTimezone: 'Asia/Jakarta', supportedTimezones: [{ label: 'WIB', value: 'Asia/Jakarta' }] },
    importMap: { baseDir: join(sourceDir, '..'), importMapFile: join(sourceDir, 'app/(payload)/admin/importMap.js') },
    components: {
      graphics: { Logo: '/src/admin/logo.tsx#Logo', Icon: '/src/admin/icon.tsx#Icon' },
      beforeDashboard: [
        '/src/admin/welcome.tsx#Welcome',
        '/src/admin/second-review/review-list.tsx#ReviewList',
        '/src/admin/eligibility/catalogue-warnings.tsx#CatalogueWarnings',
      ],
      providers: ['/src/admin/accessible-admin.tsx#AccessibleAdmin'],
      afterNavLinks: ['/src/admin/quick-clarification/quick-link.tsx#QuickLink', '/src/admin/eligibility/persona-link.tsx#PersonaLink'],
      views: {
        consentForm: { Component: '/src/admin/consent/consent-form-page.tsx#ConsentFormPage', path: '/formulir-persetujuan' },
        personas: { Component: '/src/admin/eligibility/persona-matrix.tsx#PersonaMatrix', path: '/keluarga-contoh' },
        quickClarification: { Component: '/src/admin/quick-clarification/quick-view.tsx#QuickView', path: '/kabar-cepat' },
      },
    },
  },
  typescript: { outputFile: join(sourceDir, 'payload-types.ts'), autoGenerate: false },
})
