import type { Content, ContentType, LocalisedRichText } from '../content/index.ts'

/** What an editor may have filled in so far: anything may be missing, and a localised text may be its Indonesian alone. */
type Unsaved<Value> = Value extends LocalisedRichText
  ? Value | string | { root: unknown } | null
  : Value extends { id: string; jv?: string | undefined; en?: string | undefined }
    ? string | { id?: string | null; jv?: string | null; en?: string | null } | null
    : Value extends readonly (infer Item)[]
      ? Unsaved<Item>[] | null
      : Value extends string
        ? string | null
        : Value extends object
          ? { [Key in keyof Value]?: Unsaved<Value[Key]> | undefined } | null
          : Value | null

/** A picture a document is shown with. */
export type PieceImage = {
  /** Path of its field; `image` without one. */
  field?: string
  alt?: string | { id?: string | null } | null
  /** Who can be seen in it. */
  people?: 'none' | 'unrecognisable' | 'recognisable' | null
  /** Whether a valid consent covers it. */
  hasConsent?: boolean
}

type PieceOf<Type extends ContentType> = { type: Type } & {
  [Key in keyof Content<Type>]?: Unsaved<Content<Type>[Key]> | undefined
} & {
  /** Pictures, with what the media library knows of them. */
  images?: PieceImage[]
  /** Paths of fields that are the storyteller's own words; without it those of the type. They are judged for safety only. */
  ownWords?: string[]
}

/** A document as its form stands, in the shape of its contract. */
export type Piece = { [Type in ContentType]: PieceOf<Type> }[ContentType]
