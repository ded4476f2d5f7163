declare const secretariatIdBrand: unique symbol

/** The tenant a query is for. Branded, so that a query without one, or with another id in its place, does not compile. */
export type SecretariatId = string & { readonly [secretariatIdBrand]: true }

/** A secretariat's id from a row, or from a text that the program made itself. Never from a request. */
export function secretariatId(text: string): SecretariatId {
  return text as SecretariatId
}
