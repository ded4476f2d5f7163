import type { BoardFigures } from '~/domain/board/board-figures'
import type { Suggestion } from '~/domain/board/suggestions'
import type { PaperWords } from '~/usecases/board-reviews/review-pages'
import type { Language } from '~/domain/access/actor'
import type { Formats } from './formats'
import { formatsFor } from './formats'
import type { Words } from './words'
import { wordsFor } from './words'

/** The texts a board paper begins with, made of its figures; whoever prepares it edits them. */
export function paperWordsIn(language: Language): PaperWords {
  const words = wordsFor(language)
  const formats = formatsFor(language)
  const { paper } = words.boardReviews
  return {
    title: (_figures, meeting) => paper.title(meeting && formats.day(meeting)),
    subject: (suggestion, figures) => subjectOf(suggestion, figures, words, formats),
    text: (suggestion, figures) => textOf(suggestion, figures, words, formats),
  }
}

function subjectOf(
  { activity, proposal }: Suggestion,
  { plan }: BoardFigures,
  words: Words,
  formats: Formats,
) {
  const { subject } = words.boardReviews.paper
  const { name, owner, falseReasons, stage } = activity
  if (proposal === 'close') return subject.close(name, formats.day(plan.through))
  if (proposal === 'reduce') return subject.reduce(name)
  if (owner === null || falseReasons.length > 0) return subject.noOwner(name)
  return stage === 'candidate' || stage === 'dialogue' || stage === 'agreedInPrinciple'
    ? subject.mandate(name, owner)
    : subject.decide(name)
}

function textOf(
  { activity, proposal, latestOn }: Suggestion,
  _: BoardFigures,
  words: Words,
  formats: Formats,
) {
  const { text } = words.boardReviews.paper
  if (proposal === 'close') return text.close
  const { owner, falseReasons, stage, annualGap, annualMissing, lastResponsibleDay } = activity
  return [
    owner === null
      ? text.noOwner
      : falseReasons.length > 0
        ? text.falseOwner(owner)
        : text.owner(owner, words.codes.stage[stage]),
    annualGap > 0 &&
      text.gap(formats.kroner(annualGap), annualMissing > 0 ? formats.kroner(annualMissing) : null),
    latestOn === null && lastResponsibleDay && text.missed(formats.day(lastResponsibleDay)),
  ]
    .filter(Boolean)
    .join(' ')
}
