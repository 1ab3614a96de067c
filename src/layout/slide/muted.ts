import type { Report } from '../../diagnostic/diagnostic.ts';

interface Muted {
  readonly report: Report;
  readonly open: () => void;
}

/** A report that says nothing until it is opened: what a figure that was composed on trial has to say when it is drawn is told. */
export const muted = (report: Report): Muted => {
  let isOpen = false;
  return {
    report: (diagnostic) => {
      if (isOpen) report(diagnostic);
    },
    open: () => {
      isOpen = true;
    },
  };
};
