import { type Content, type ContentType, contentTypes } from '../content/index.ts'
import type { IsoDay } from '../day.ts'
import { noticeStateOn } from '../notice-state.ts'
import { statusOn } from '../programme-status.ts'
import type { DrawingKey } from './drawings/index.ts'
import type { Example } from './example.ts'

/** What a type has that depends on the day. */
const resolvedOn: { [Type in ContentType]?: (example: Example<Type>, day: IsoDay) => object } = {
  programme: ({ status }, day) => ({ status: statusOn(status, day) }),
  notice: (example, day) => ({ state: noticeStateOn(example, day) }),
}

/**
 * Completes an example to the document a snapshot holds on a day.
 * @param hashes the media hash of every drawing.
 * @throws ZodError when the example does not fit its contract.
 */
export function exampleDocument<Type extends ContentType>(
  type: Type,
  example: Example<Type>,
  hashes: Record<DrawingKey, string>,
  day: IsoDay,
): Content<Type> {
  const { image, ...rest } = example
  const completed = {
    ...rest,
    ...(image === undefined ? {} : { image: hashes[image] }),
    ...resolvedOn[type]?.(example, day),
    example: true,
  }
  return contentTypes[type].parse(completed) as Content<Type>
}
