import { useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'

/** The paper's files: `home` is the address they lie under. */
export function PaperFiles({ home, hasWord = false }: { home: string; hasWord?: boolean }) {
  const words = useWords().boardPaper
  return (
    <p className="acts mb2">
      <a className="btn" href={`${home}/oplaeg.pdf`}>
        <Icon name="download" />
        {words.pdf}
      </a>
      <a className="btn" href={`${home}/oplaeg.pdf?bilag=1`}>
        {words.appendixPdf}
      </a>
      {hasWord && (
        <a className="btn" href={`${home}/oplaeg.docx`}>
          {words.word}
        </a>
      )}
    </p>
  )
}
