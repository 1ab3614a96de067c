import { type Diagnostic, diagnostic, type Hint } from '../diagnostic/diagnostic.ts';
import { isHostFailure } from '../host/failure.ts';

/** What the system refused, as a diagnostic; any other error is a fault of ours and goes on its way. */
export const refused = (
  code: 'file-unreadable' | 'file-unwritable',
  error: unknown,
  hints: readonly Hint[] = [],
): Diagnostic => {
  if (!isHostFailure(error)) throw error;
  return diagnostic(code, { file: error.path, reason: error.reason }, { hints });
};
