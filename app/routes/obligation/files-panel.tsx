import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { FileField } from '~/ui/forms/file-field'
import { Button } from '~/ui/primitives/button'
import { FileList } from '~/ui/primitives/file-list'
import { Panel } from '~/ui/primitives/panel'
import type { ObligationPage } from '~/usecases/obligations/obligation-page'

/** Drafts and letters beside what was sent. The page posts to itself: there may be no row to hang them on yet. */
export function FilesPanel({
  page,
  problem,
}: {
  page: ObligationPage
  problem: { code: string; file: string } | null
}) {
  const words = useWords().files
  return (
    <Panel title={words.title}>
      <FileList files={page.files} mayRemove={page.may.update} back={page.path} />
      {page.may.update && page.status !== 'unconfirmed' && (
        <Form method="post" encType="multipart/form-data" className="attach">
          <FileField id="file" label={words.attachLabel} isMultiple problem={problem} />
          <Button small icon="upload">
            {words.attach}
          </Button>
        </Form>
      )}
    </Panel>
  )
}
