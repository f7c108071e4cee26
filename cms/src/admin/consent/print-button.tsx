'use client'
import { Button } from '@payloadcms/ui'

/** Opens the browser's print window. */
export function PrintButton() {
  return (
    <Button buttonStyle="primary" margin={false} onClick={() => window.print()}>
      Cetak
    </Button>
  )
}
