/** Why a platform shows no preview, or not the one that was meant. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
