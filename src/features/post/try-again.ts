/** What `topic_has_gone` and `attachment_has_gone` of the database say (SQLSTATE `serialization_failure`). */
const TRY_AGAIN = '40001';

/** Writes with what is there by then: a topic may go to another board meanwhile, or an attachment to another post. */
export async function untilItStands<T>(write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if ((error as { code?: string }).code !== TRY_AGAIN) throw error;
    }
  }
}
