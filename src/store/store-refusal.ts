/** The database cannot be used as it stands. The message is a sentence that says what to do, and holds no data. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal'
}
