import { invariant } from '../../diagnostic/invariant.ts';
import type { BuiltFile } from '../request.ts';

/**
 * Audits a finished file as if it had come from elsewhere. What is wrong with it is a fault of ours, and ends the build
 * before a file is written. Warnings are for who audits the file; tests hold that there are none.
 */
export const guardFile = async ({ format, bytes }: BuiltFile): Promise<void> => {
  const { auditFile } = await import('../../audit/audit.ts');
  const faults = auditFile(format, bytes, Number.POSITIVE_INFINITY).filter(
    ({ severity }) => severity === 'error',
  );
  // The other bounds on what is read are for what others send, too: a part of ours may be larger.
  const fault = faults.find(({ code }) => code !== 'file-claims-too-much');
  const where = fault?.within?.where ?? fault?.within?.part ?? 'the package';
  invariant(fault === undefined, `the ${format} would be unsound: ${fault?.message} (${where})`);
};
