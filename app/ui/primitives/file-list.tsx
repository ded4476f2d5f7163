import { Form } from '@remix-run/react'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { useFormats, useWords } from '~/i18n/language-context'
import type { FileHolder } from '~/usecases/files/file-holders'
import type { ShownFile } from '~/usecases/files/shown-file'
import { FileField } from '../forms/file-field'
import { Button } from './button'
import { Icon } from './icon'

interface FileListProps {
  files: readonly ShownFile[]
  mayRemove?: boolean
  /** The page to come back to after a removal; its own address. */
  back: string
}

/** Files of a record, each to take home; removing one can be undone. */
export function FileList({ files, mayRemove = false, back }: FileListProps) {
  const words = useWords().files
  const formats = useFormats()
  if (files.length === 0) return <p className="small">{words.none}</p>
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="document" />
          <span>
            <a href={`/filer/${file.id}`}>{file.name}</a>
            <small>
              {[
                file.label,
                words.size(formats.number(Math.max(1, Math.round(file.size / 1024)))),
                formats.day(dayInCopenhagen(file.uploadedAt)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          {mayRemove && (
            <Form method="post" action={`/filer/${file.id}`}>
              <input type="hidden" name="back" value={back} />
              <Button kind="quiet" small icon="trash" aria-label={words.removeNamed(file.name)}>
                {words.remove}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

/** One field and a button that hang a file on a record that is already there. */
export function AttachFileForm({ holder, back }: { holder: FileHolder; back: string }) {
  const words = useWords().files
  return (
    <Form method="post" action="/filer" encType="multipart/form-data" className="attach">
      <input type="hidden" name="kind" value={holder.kind} />
      <input type="hidden" name="record" value={holder.id} />
      <input type="hidden" name="back" value={back} />
      <FileField id={`file-${holder.id}`} label={words.attachLabel} isMultiple />
      <Button small icon="upload">
        {words.attach}
      </Button>
    </Form>
  )
}
