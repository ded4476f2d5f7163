import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { FileField } from '~/ui/forms/file-field'
import { Button, LinkButton } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'

interface AttachFileProps {
  kind: string
  record: string
  back: string
  problem: { code: string; file: string } | null
}

/** Where a file that was refused is chosen again. */
export function AttachFileView({ kind, record, back, problem }: AttachFileProps) {
  const { files: words, common } = useWords()
  return (
    <>
      <PageHead title={words.attach} />
      <section className="panel" aria-label={words.attach}>
        <Form method="post" action="/filer" encType="multipart/form-data" className="form">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="record" value={record} />
          <input type="hidden" name="back" value={back} />
          <FileField id="file" label={words.attachLabel} isMultiple problem={problem} />
          <div className="foot">
            <Button kind="primary" icon="upload">
              {words.attach}
            </Button>
            <LinkButton kind="quiet" to={back}>
              {common.cancel}
            </LinkButton>
          </div>
        </Form>
      </section>
    </>
  )
}
