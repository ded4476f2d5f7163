import { useState } from 'react'
import type { ChangeEvent } from 'react'
import { firstTooLarge } from '~/domain/files/largest-file'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'
import { problemWords } from './field'

/** What the browser offers to choose among; the server reads the bytes. */
const accepted =
  '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.eml,.csv,.txt,application/pdf,image/png,image/jpeg,message/rfc822,text/csv,text/plain'

interface FileFieldProps {
  /** Unique on the page; also the name in the form unless `name` says another. */
  id: string
  name?: string
  label: string
  hint?: string
  isOptional?: boolean
  isMultiple?: boolean
  /** A code of `fields.problems`, and the file it is about. */
  problem?: { code: string; file: string } | null | undefined
}

/**
 * Chooses files. Its form is `multipart/form-data`. What is larger than the server takes is refused as it is chosen, so
 * that nothing else that was typed is lost; without JavaScript the server says so.
 */
export function FileField({
  id,
  name = 'file',
  label,
  hint,
  isOptional = false,
  isMultiple = false,
  problem: answered,
}: FileFieldProps) {
  const words = useWords()
  const formats = useFormats()
  const [refused, setRefused] = useState<FileFieldProps['problem']>(null)
  const problem = refused ?? answered
  const check = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = firstTooLarge([...(input.files ?? [])])
    setRefused(file && { code: 'fileTooLarge', file: file.name })
    if (file) input.value = ''
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {isOptional && <span className="opt">{words.common.optional}</span>}
      </label>
      <span className="hint" id={`${id}-hint`}>
        {hint ?? words.files.hint}
      </span>
      <input
        id={id}
        name={name}
        type="file"
        accept={accepted}
        onChange={check}
        multiple={isMultiple}
        aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={problem ? true : undefined}
      />
      {problem && (
        <span className="err" id={`${id}-error`} role="alert">
          <Icon name="alert" />
          <span>
            {problem.file && <>{problem.file}: </>}
            {problemWords(problem.code, words, formats)}
          </span>
        </span>
      )}
    </div>
  )
}
