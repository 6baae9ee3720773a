import { PassageError, explain } from '../../shared/core/errors';

/** The sentence with which this fails; it fails the test when it succeeds or fails otherwise. */
export async function failureOf(work: () => unknown): Promise<{ code: string; sentence: string }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof PassageError) return { code: error.code, sentence: explain(error) };
    throw error;
  }
  throw new Error('it was expected to fail');
}
