import { useEffect, useRef } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import type { FormField } from './field'
import { problemWords } from './field'

interface ErrorSummaryProps {
  fields: Record<string, FormField>
  /** By the names of the fields, in the order of the page. */
  labels: Record<string, string>
  /** Problems of the whole form. */
  formErrors?: string[] | undefined
  /** Changes with every attempt to send and every answer: the summary takes focus then, and not while typing. */
  answer: unknown
}

/** What has to be corrected, at the top of the form: a link to each field. Takes focus when the server refuses. */
export function ErrorSummary({ fields, labels, formErrors, answer }: ErrorSummaryProps) {
  const words = useWords()
  const formats = useFormats()
  const box = useRef<HTMLDivElement>(null)
  const focusedFor = useRef<unknown>(null)
  // Conform makes a field when it is asked for, so the labels say which there are.
  const wrong = Object.keys(labels)
    .map((name) => [name, fields[name]] as const)
    .filter((pair): pair is readonly [string, FormField] => Boolean(pair[1]?.errors?.length))
  const isShown = wrong.length > 0 || Boolean(formErrors?.length)

  useEffect(() => {
    if (!answer || !isShown || focusedFor.current === answer) return
    focusedFor.current = answer
    box.current?.focus()
  }, [answer, isShown])

  if (!isShown || !answer) return null
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{wrong.length > 0 ? words.fields.summaryTitle(wrong.length) : words.fields.formProblem}</h2>
      {formErrors?.map((code) => (
        <p key={code}>{problemWords(code, words, formats)}</p>
      ))}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, field]) => (
            <li key={name}>
              <a href={`#${field.id}`}>
                {labels[name] ?? name}: {problemWords(field.errors![0]!, words, formats)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="small">{words.fields.kept}</p>
    </div>
  )
}
