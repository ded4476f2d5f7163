import { useWords } from '~/i18n/language-context'

export function SkipLink() {
  return (
    <a className="skip" href="#indhold">
      {useWords().shell.skip}
    </a>
  )
}
