import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import type { Words } from '../words.ts'
import { requiredInIndonesian } from './localised.ts'

/** Offers only what `shared/src/content/rich-text.ts` lets through. */
export const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
  ],
})

/** Headings, paragraphs, lists and links in the content languages. */
export const richText = (options: { name: string; label: Words; description?: Words; required?: boolean }): Field => ({
  type: 'richText',
  name: options.name,
  label: options.label,
  localized: true,
  required: options.required ?? true,
  ...(options.required === false ? {} : { validate: requiredInIndonesian }),
  admin: { className: `field-${options.name}`, ...(options.description ? { description: options.description } : {}) },
})
