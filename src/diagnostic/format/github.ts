import type { Diagnostic, Severity } from '../diagnostic.ts';

/** The workflow commands of GitHub Actions. */
const command = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** What would end a message there is written as percent-encoding does it, the sign itself first. */
const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A diagnostic as GitHub Actions takes it: it then stands at its line in a pull request. */
export const printGithub = (each: Diagnostic): string => {
  const { span, within } = each;
  const places = span
    ? [
        `file=${property(span.file)}`,
        `line=${span.start.line}`,
        `endLine=${span.end.line}`,
        `col=${span.start.column}`,
        `endColumn=${span.end.column}`,
      ]
    : within
      ? [`file=${property(within.file)}`]
      : [];
  const where = within?.where ?? within?.part;
  const hints = each.hints.map((hint) =>
    [`help: ${hint.message}`, ...(hint.replacement === undefined ? [] : [hint.replacement])].join('\n'),
  );
  return `::${command[each.severity]} ${[...places, `title=${property(each.code)}`].join(',')}::${message([where === undefined ? each.message : `${each.message} (${where})`, ...hints].join('\n'))}`;
};
